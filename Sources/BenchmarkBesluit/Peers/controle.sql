-- Faalt als er iets niet klopt: de ketens, het grootboek, of een besluit zonder al zijn rijen.
do $controle$
begin
    if exists (
        select from griffie.inschrijving as i
        left join griffie.inschrijving as v on v.gemeente = i.gemeente
            and v.onderwerp = i.onderwerp and v.volgnummer = i.volgnummer - 1
        where i.keten <> meting.keten(
            coalesce(v.keten, decode(repeat('00', 32), 'hex')), i.volgnummer, i.inhoud))
    then raise exception 'een keten is gebroken'; end if;
    if exists (
        select from griffie.onderwerp as o left join griffie.inschrijving as i
            on i.gemeente = o.gemeente and i.onderwerp = o.id and i.volgnummer = o.volgnummer
        where i.keten is distinct from o.keten)
    then raise exception 'een kop volgt niet uit haar stroom'; end if;
    if exists (
        select from griffie.budget as b left join (
            select budget, sum(bedrag_cent) as som from griffie.boeking
            where debet = 'verplicht' group by budget) as k on k.budget = b.id
        left join (
            select budget, sum(verleend_cent) as som from griffie.aanvraag group by budget) as a
            on a.budget = b.id
        where b.verplicht_cent <> coalesce(k.som, 0) or b.verplicht_cent <> coalesce(a.som, 0))
    then raise exception 'een budget is niet de som van zijn grootboek'; end if;
    if exists (
        select from griffie.aanvraag as a left join griffie.opdrachtsleutel as s
            on s.gemeente = a.gemeente and s.onderwerp = a.id and s.uitkomst = 'gedaan'
        left join griffie.tekst as t on t.gemeente = a.gemeente and t.verzegeling = a.motivering
        where a.fase = 'besloten' and (s.sleutel is null or t.zout is null))
    then raise exception 'bij een besluit ontbreekt een rij'; end if;
end
$controle$;
