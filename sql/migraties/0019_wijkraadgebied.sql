-- De gebieden die een wijkraad eerder had: wat toen is besloten, raakt wie er toen was.
alter table griffie.wijkraad
    add column eerdere_gebieden text not null default '{"gebieden":[]}';
alter table griffie.wijkraad alter column eerdere_gebieden drop default;
comment on column griffie.wijkraad.eerdere_gebieden is
    'De eerdere gebieden, elk met de dag vanaf welke er een ander gold, in canonieke JSON.';
