# Runs the built program once as a freshly made ordinary user. Read with `source`, after
# rondes.sh. The check-out may be unreadable for that user, so he gets a copy.

gebruiker="griffieproef$$"

# The database that the demonstration started lives in his home: it must stop before he goes.
verwijder_gebruiker() {
    id "$gebruiker" >/dev/null 2>&1 || return 0
    als_gebruiker ./griffie cluster stop >/dev/null 2>&1 || true
    userdel --remove "$gebruiker" 2>/dev/null
}

# als_gebruiker OPDRACHT...: in his own home, with nothing of our environment but PATH.
als_gebruiker() {
    local thuis
    thuis="$(getent passwd "$gebruiker" | cut -d : -f 6)"
    (cd "$thuis" && runuser --user "$gebruiker" -- env --ignore-environment \
        HOME="$thuis" USER="$gebruiker" PATH="$PATH" LANG=C.UTF-8 GRIFFIE="$thuis/griffie" "$@")
}

# als_gewone_gebruiker PROGRAMMA: the version, a database and the demonstration, from his own folder.
als_gewone_gebruiker() {
    local thuis
    bij_einde verwijder_gebruiker
    useradd --create-home --shell /bin/bash "$gebruiker"
    thuis="$(getent passwd "$gebruiker" | cut -d : -f 6)"
    cp -R sql scripts "$thuis/"
    install --mode=755 "$1" "$thuis/griffie"
    chown -R "$gebruiker:" "$thuis"
    als_gebruiker ./griffie --version >/dev/null
    als_gebruiker ./griffie cluster start
    als_gebruiker ./griffie schema migreer
    als_gebruiker ./griffie schema controleer
    als_gebruiker ./griffie controleer >/dev/null
    als_gebruiker ./griffie cluster stop
    als_gebruiker scripts/demo --zonder-bouwen
    verwijder_gebruiker
}
