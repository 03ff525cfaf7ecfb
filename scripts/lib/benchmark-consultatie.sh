# Makes an empty database for the program, which migrates and fills it. Read with `source`.

as_postgres=(psql -X -q -h "$folder" -p "$port" -U postgres -v ON_ERROR_STOP=1)
"${as_postgres[@]}" -f sql/rollen.sql postgres > /dev/null
"${as_postgres[@]}" -c 'create database meting owner griffie_eigenaar' postgres
"${as_postgres[@]}" -f sql/rollen.sql meting > /dev/null

[ -z "${WIJKGRIFFIE_BENCHMARK_HOLD:-}" ] || { echo "$folder $port"; read -r; }
.build/benchmark/release/BenchmarkConsultatie "$folder" "$port" "$rounds" "$dossiers"
