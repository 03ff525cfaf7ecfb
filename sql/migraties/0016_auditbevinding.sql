-- Wat auditors in een dossier vonden, met het antwoord van de gemeente: hoor en wederhoor.
alter table griffie.dossier
    add column auditbevindingen text not null default '{"bevindingen":[]}';
alter table griffie.dossier alter column auditbevindingen drop default;
comment on column griffie.dossier.auditbevindingen is
    'Wat auditors vonden, met het antwoord van de gemeente, in canonieke JSON; de woorden staan onder verzegeling.';
