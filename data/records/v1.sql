-- A store of version 1 as PostgreSQL statements: its tables, then its rows. Synthetic. Never edited.
create table migration (
  number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null);
create table writer (
  writer integer generated always as identity primary key,
  household text collate "C" not null,
  digest text collate "C" not null,
  actor json not null,
  unique (household, digest)
);
create table person_state (
  household text collate "C" not null,
  person_id text collate "C" not null,
  changed_at timestamptz not null,
  change_count integer not null,
  summary_change_count integer,
  summary_day date,
  attention double precision not null default 0,
  removed boolean not null default false,
  name_search text collate "C" not null default '',
  summary json,
  primary key (household, person_id)
) with (fillfactor = 70);
create index person_state_by_attention on person_state (household, attention desc, name_search);
create table entry (
  written_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  version integer not null check (version > 0),
  writer integer not null,
  removed boolean not null,
  household text collate "C" not null,
  person_id text collate "C" not null,
  entry_id text collate "C" not null,
  kind text collate "C" not null,
  change_id text collate "C" not null,
  reason json,
  body json not null,
  primary key (household, person_id, entry_id)
);
create index entry_by_day on entry (household, person_id, last_day, first_day);
create table entry_version (
  written_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  version integer not null check (version > 0),
  writer integer not null,
  removed boolean not null,
  household text collate "C" not null,
  person_id text collate "C" not null,
  entry_id text collate "C" not null,
  kind text collate "C" not null,
  change_id text collate "C" not null,
  reason json,
  body json not null,
  primary key (household, person_id, entry_id, version)
);
create table file (
  household text collate "C" not null,
  person_id text collate "C" not null,
  sha256 text collate "C" not null,
  size_bytes bigint not null,
  kept_at timestamptz not null,
  primary key (household, person_id, sha256)
);
create index file_by_content on file (sha256);
create table audit (
  seq bigint generated always as identity,
  at timestamptz not null,
  writer integer not null,
  count integer not null default 1,
  version integer,
  household text collate "C" not null,
  person_id text collate "C",
  action text collate "C" not null,
  kind text collate "C",
  entry_id text collate "C",
  what text collate "C"
);
create index audit_by_person on audit (household, person_id, at desc);
create index audit_by_time on audit (household, at desc);
create table setting (
  household text collate "C" not null,
  name text collate "C" not null,
  value json not null,
  changed_at timestamptz not null,
  writer integer not null,
  primary key (household, name)
);
insert into migration (number, name, sha256, applied_at) values ('1', 'entries', '98822300521e01bb7ca2a18feb7b73c061b2c3966f006754646c5d4a6dfd0613', '2026-01-05 08:00:00+00');
insert into writer (writer, household, digest, actor) overriding system value values ('1', 'frozen', '82f071d06243767884c896b548629476', '{"id":"f-1","name":"Frida Frostig","role":"family"}');
insert into writer (writer, household, digest, actor) overriding system value values ('2', 'frozen', 'bdbf1a96a7dd94b16a9818d5689eac65', '{"id":"c-1","name":"Dr. Conrad Kühl","role":"clinician"}');
select setval(pg_get_serial_sequence('writer', 'writer'), 2);
insert into person_state (household, person_id, changed_at, change_count, summary_change_count, summary_day, attention, removed, name_search, summary) values ('frozen', 'p-1', '2026-01-06 08:01:00+00', '24', NULL, NULL, '0', 'false', 'iva eisig (erfunden)', NULL);
insert into person_state (household, person_id, changed_at, change_count, summary_change_count, summary_day, attention, removed, name_search, summary) values ('frozen', 'p-2', '2026-01-06 08:01:00+00', '1', NULL, NULL, '0', 'false', 'otto eisig (erfunden)', NULL);
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-02-01', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'e-relapse', 'relapse', 'c-4', NULL, '{"start":"2025-02-01","certainty":"suspected","judgedBy":"parent","candidates":["fever"]}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '-infinity', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'e-watch-decision', 'watch-decision', 'c-5', NULL, '{"findingId":"w-1","finding":{"since":"2025-03-14","items":["walking"]},"decision":"dismissed","decidedBy":"Frida Frostig","role":"family","reason":"a cold"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '-infinity', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'e-watch-settings', 'watch-settings', 'c-6', NULL, '{"baselineDays":28,"itemsUp":2}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-note', 'note', 'c-7', NULL, E'{"day":"2025-03-14","title":"Notiz","text":"nul \\u0000, half \\ud83d, 漢字, ''; drop table entry; --"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-diary', 'diary', 'c-8', NULL, '{"day":"2025-03-14","enteredAt":"2025-03-14T19:02Z","jerks":1,"rageCount":"3-5","asleepAt":"20:15","overall":-1,"tags":["fever"]}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-rating', 'rating', 'c-9', NULL, '{"scaleId":"oms-severity-6","scaleVersion":"1","day":"2025-03-14","items":{"stance":1,"gait":2.5},"total":3.5,"raterRole":"clinician","source":"video","blinded":true,"currentInfection":"no"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-04-02', '1', '1', 'false', 'frozen', 'p-1', 'e-plan', 'plan', 'c-10', NULL, '{"title":"Spritzen","drug":"ACTH","route":"intramuscular","status":"active","sites":["left","right"],"steps":[{"id":"s1","from":"2025-03-14","to":"2025-04-02","everyDays":1,"dose":"as written","times":["08:00"]}]}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-dose', 'dose', 'c-11', NULL, '{"planId":"e-plan","stepId":"s1","drug":"ACTH","day":"2025-03-14","status":"given","givenAt":"2025-03-14T08:05:00.000Z"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-examination', 'examination', 'c-13', NULL, '{"testId":"mibg","day":"2025-03-14","outcome":"nothing-found","report":"nothing"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2024-09-01', '2024-09-30', '1', '1', 'false', 'frozen', 'p-1', 'e-tumour', 'tumour', 'c-14', NULL, '{"found":"2024-09","kind":"ganglioneuroblastoma","site":"left adrenal","resection":{"day":"2024-10","completeness":"complete"}}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'e-due-rule', 'due-rule', 'c-15', NULL, '{"area":"monitoring","testId":"glucose","title":"Zucker","from":"2025-03-14","everyDays":7,"active":true,"setBy":"clinic"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-recording', 'recording', 'c-16', NULL, '{"name":"eyes","day":"2025-03-14","durationS":20.5,"rateHz":500,"columnsSha256":"594aff368f116c845ea12afd76f9dc4a4b3f8458c3523af81264673431043c74"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-analysis', 'analysis', 'c-17', NULL, '{"recordingId":"e-recording","day":"2025-03-14","kinsbourneVersion":"0.1.0","waveform":"opsoclonus","verdict":["one"],"algorithms":[{"algorithm":"fast-phases","version":1,"parameters":{"minRateHz":60}}],"measures":[{"id":"burst-rate","status":"measured","value":12.25,"unit":"bursts/min"}]}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '-infinity', 'infinity', '2', '2', 'false', 'frozen', 'p-1', 'p-1', 'person', 'c-18', '"Arztbrief"', '{"name":"Iva Eisig (erfunden)","pseudonym":true,"birth":"2022-11","sex":"female","language":"de","onset":"2024-08","synthetic":true,"diagnosis":"2024-09-01"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '2025-03-14', '2025-03-14', '2', '2', 'false', 'frozen', 'p-1', 'e-result', 'result', 'c-19', E'"typing error \\u0000"', '{"testId":"hva-urine","day":"2025-03-14","value":1e-7,"unit":"mg/g","low":0,"high":12.5,"interference":{"l-dopa":"no"}}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '2025-03-14', '2025-03-15', '3', '2', 'false', 'frozen', 'p-1', 'e-event', 'event', 'c-restore', NULL, '{"type":"vaccination","title":"Grippe","start":"2025-03-14","end":"2025-03-15","highestTemperatureC":38.4}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '2024-08-03', 'infinity', '2', '2', 'true', 'frozen', 'p-1', 'e-sign', 'sign', 'c-remove-2', NULL, '{"sign":"opsoclonus","firstSeen":"2024-08-03","certainty":"video","note":"left and right — “dancing”"}');
insert into entry (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '-infinity', 'infinity', '1', '1', 'false', 'frozen', 'p-2', 'p-2', 'person', 'c-21', NULL, '{"name":"Otto Eisig (erfunden)","pseudonym":true,"birth":"2022-11","sex":"female","language":"de","onset":"2024-08","synthetic":true}');
insert into entry_version (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:00:00+00', '-infinity', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'p-1', 'person', 'c-1', NULL, '{"name":"Iva Eisig (erfunden)","pseudonym":true,"birth":"2022-11","sex":"female","language":"de","onset":"2024-08","synthetic":true}');
insert into entry_version (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-14', '1', '1', 'false', 'frozen', 'p-1', 'e-result', 'result', 'c-12', NULL, '{"testId":"hva-urine","day":"2025-03-14","value":0,"unit":"mg/g","low":0,"high":12.5,"interference":{"l-dopa":"no"}}');
insert into entry_version (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2025-03-14', '2025-03-15', '1', '1', 'false', 'frozen', 'p-1', 'e-event', 'event', 'c-3', NULL, '{"type":"vaccination","title":"Grippe","start":"2025-03-14","end":"2025-03-15","highestTemperatureC":38.4}');
insert into entry_version (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-05 08:01:00+00', '2024-08-03', 'infinity', '1', '1', 'false', 'frozen', 'p-1', 'e-sign', 'sign', 'c-2', NULL, '{"sign":"opsoclonus","firstSeen":"2024-08-03","certainty":"video","note":"left and right — “dancing”"}');
insert into entry_version (written_at, first_day, last_day, version, writer, removed, household, person_id, entry_id, kind, change_id, reason, body) values ('2026-01-06 08:01:00+00', '2025-03-14', '2025-03-15', '2', '2', 'true', 'frozen', 'p-1', 'e-event', 'event', 'c-remove', NULL, '{"type":"vaccination","title":"Grippe","start":"2025-03-14","end":"2025-03-15","highestTemperatureC":38.4}');
insert into file (household, person_id, sha256, size_bytes, kept_at) values ('frozen', 'p-1', '594aff368f116c845ea12afd76f9dc4a4b3f8458c3523af81264673431043c74', '300', '2026-01-05 08:00:00+00');
insert into file (household, person_id, sha256, size_bytes, kept_at) values ('frozen', 'p-2', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '0', '2026-01-06 08:01:00+00');
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('1', '2026-01-05 08:00:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'person', 'p-1', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('2', '2026-01-05 08:00:00+00', '1', '1', NULL, 'frozen', 'p-1', 'write', NULL, NULL, 'file');
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('3', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'sign', 'e-sign', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('4', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'event', 'e-event', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('5', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'relapse', 'e-relapse', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('6', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'watch-decision', 'e-watch-decision', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('7', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'watch-settings', 'e-watch-settings', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('8', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'note', 'e-note', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('9', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'diary', 'e-diary', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('10', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'rating', 'e-rating', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('11', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'plan', 'e-plan', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('12', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'dose', 'e-dose', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('13', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'result', 'e-result', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('14', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'examination', 'e-examination', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('15', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'tumour', 'e-tumour', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('16', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'due-rule', 'e-due-rule', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('17', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'recording', 'e-recording', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('18', '2026-01-05 08:01:00+00', '1', '1', '1', 'frozen', 'p-1', 'write', 'analysis', 'e-analysis', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('19', '2026-01-06 08:01:00+00', '2', '1', '2', 'frozen', 'p-1', 'write', 'person', 'p-1', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('20', '2026-01-06 08:01:00+00', '2', '1', '2', 'frozen', 'p-1', 'write', 'result', 'e-result', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('21', '2026-01-06 08:01:00+00', '2', '1', '2', 'frozen', 'p-1', 'remove', 'event', 'e-event', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('22', '2026-01-06 08:01:00+00', '2', '1', '3', 'frozen', 'p-1', 'restore', 'event', 'e-event', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('23', '2026-01-06 08:01:00+00', '2', '1', '2', 'frozen', 'p-1', 'remove', 'sign', 'e-sign', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('24', '2026-01-06 08:01:00+00', '1', '1', NULL, 'frozen', 'p-1', 'write', 'note', 'erased-made-1', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('25', '2026-01-06 08:01:00+00', '1', '1', NULL, 'frozen', 'p-1', 'erase', 'note', 'erased-made-1', 'entry');
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('26', '2026-01-06 08:01:00+00', '1', '1', '1', 'frozen', 'p-2', 'write', 'person', 'p-2', NULL);
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('27', '2026-01-06 08:01:00+00', '1', '1', NULL, 'frozen', 'p-2', 'write', NULL, NULL, 'file');
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('28', '2026-01-06 08:01:00+00', '1', '1', NULL, 'frozen', NULL, 'write', NULL, NULL, 'setting:language');
insert into audit (seq, at, writer, count, version, household, person_id, action, kind, entry_id, what) overriding system value values ('29', '2026-01-06 08:01:00+00', '1', '2', NULL, 'frozen', 'p-1', 'read', NULL, NULL, 'record');
select setval(pg_get_serial_sequence('audit', 'seq'), 29);
insert into setting (household, name, value, changed_at, writer) values ('frozen', 'language', '"de"', '2026-01-06 08:01:00+00', '1');
