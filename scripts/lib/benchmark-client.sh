# Prepares a million applications and the peers, and measures the client. Read with `source`.

venv=$PWD/.build/benchmark/venv
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv" || {
        echo "de mededingers vragen: sudo apt-get install -y python3-venv" >&2
        exit 69
    }
    "$venv/bin/pip" -q install asyncpg uvloop 'psycopg[binary]'
fi

psql -X -q -h "$folder" -p "$port" -U postgres postgres <<'SQL'
create table aanvraag (
    id bigint primary key, budget_id bigint not null, nummer integer not null,
    titel text not null, omschrijving text not null, aanvrager text not null, wijk text not null,
    status text not null, bedrag_cent bigint not null, verleend_cent bigint,
    ingediend_op timestamptz not null, beslist_op timestamptz, looptijd_dagen integer not null,
    versie integer not null, betaald boolean not null);
insert into aanvraag
select g, g % 10000, g % 1000, 'Buurtmoestuin nummer ' || g,
    'Een omschrijving van gewone lengte bij aanvraag ' || g, 'Stichting ' || g % 5000,
    'Wijk ' || g % 40, 'ingediend', g * 100, case when g % 3 = 0 then g * 50 end,
    timestamptz '2026-01-01' + g * interval '1 second',
    case when g % 2 = 0 then timestamptz '2026-02-01' + g * interval '1 second' end,
    g % 365, 1, g % 7 = 0
from generate_series(1, 1000000) g;
create index on aanvraag (budget_id, id);
vacuum analyze aanvraag;
checkpoint;
SQL
point="select id, budget_id, nummer, titel, omschrijving, aanvrager, wijk, status, bedrag_cent, \
verleend_cent, ingediend_op, beslist_op, looptijd_dagen, versie, betaald from aanvraag where id = :id;"
draw='\set id random(1, 1000000)'
printf '%s\n' "$draw" "$point" > "$folder/point.sql"
{
    echo '\startpipeline'
    for _ in $(seq 16); do printf '%s\n' "$draw" "$point"; done
    echo '\endpipeline'
} > "$folder/pipeline.sql"
printf '%s\n' '\set b random(0, 9999)' "select id, nummer, titel, bedrag_cent, status, \
ingediend_op from aanvraag where budget_id = :b order by id limit 50;" > "$folder/page.sql"

[ -z "${WIJKGRIFFIE_BENCHMARK_HOLD:-}" ] || { echo "$folder $port"; read -r; }
.build/benchmark/release/Benchmark rounds "$folder" "$port" "$venv/bin/python" "$rounds"
