-- Waarom de rol van deze verbinding niet voor het gewone werk mag dienen; geen rij is goed.
--
-- Kijkt naar de rol die aanmeldde en naar de rol die nu geldt (set role verandert alleen de
-- tweede), en naar elke rol die deze twee kunnen worden.
create or replace function griffie.rolbezwaren() returns setof text
    language sql stable parallel safe
    set search_path = pg_catalog
as $functie$
    with zelf as (
        select oid, rolname, rolsuper, rolbypassrls from pg_roles
        where rolname in (session_user, current_user)
    ),
    -- Een superuser kan alles worden; dan zegt zijn eigen rol genoeg.
    bereik as (
        select * from zelf
        union
        select r.oid, r.rolname, r.rolsuper, r.rolbypassrls
        from zelf join pg_roles r on pg_has_role(zelf.oid, r.oid, 'member')
        where not exists (select from zelf where rolsuper)
    )
    select format('de rol %I is superuser', rolname) from bereik where rolsuper
    union all
    select format('de rol %I gaat aan RLS voorbij (BYPASSRLS)', rolname)
    from bereik where rolbypassrls and not rolsuper
    union all
    select format('de rol %I bezit %s van onze tabellen', b.rolname, count(*))
    from bereik b
    join pg_class c on c.relowner = b.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'griffie'
    group by b.rolname
$functie$;
comment on function griffie.rolbezwaren() is
    'Bezwaren tegen de rol van deze verbinding; de griffie start alleen als er geen zijn.';
