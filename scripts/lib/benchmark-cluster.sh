# Starts a private durable cluster, gone at the end: sets folder, port. Read with `source`.

folder=$(mktemp -d /tmp/wgbench.XXXXXX)
as_owner=()
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    as_owner=(setpriv --reuid=postgres --regid=postgres --init-groups env -C /tmp)
fi
cleanup() {
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1 || true
    rm -rf "$folder"
}
trap cleanup EXIT
"${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --data-checksums \
    --encoding=UTF8 --locale=C > /dev/null
port=$((20000 + RANDOM % 20000))
"${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start > /dev/null \
    -o "-c listen_addresses='' -c unix_socket_directories=$folder -p $port $settings"
