// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node duckdb.mjs FOLDER THREADS
// Loads the CSV files of one edition of the programme review system into DuckDB and asks it what government_bench asks
// Shirube. Prints one line a question: its name, the median of fifteen times in milliseconds, and the rows of the answer.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: threads ?? '2' });
const connection = await instance.connect();
const files = new Map(readdirSync(folder).filter((name) => name.endsWith('.csv')).map((name) => [name.slice(0, 3), join(folder, name)]));

async function rowsOf(sql) {
  return (await connection.runAndReadAll(sql)).getRows();
}

async function load() {
  for (const [kind, file] of files) {
    const columns = 'all_varchar = true, header = true, quote = \'"\', escape = \'"\', max_line_size = 20000000';
    await connection.run(`CREATE OR REPLACE TABLE "t${kind}" AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', ${columns})`);
  }
}

const begin = performance.now();
await load();
console.log(`load\t${(performance.now() - begin).toFixed(3)}\t${files.size}`);

await connection.run(`CREATE TABLE total AS SELECT CAST("予算事業ID" AS BIGINT) AS id, "府省庁" AS ministry,
  CAST("予算年度" AS INTEGER) AS year, CAST("当初予算（合計）" AS BIGINT) AS initial,
  CAST("計（歳出予算現額合計）" AS BIGINT) AS current, CAST("執行額（合計）" AS BIGINT) AS executed
  FROM "t2-1" WHERE coalesce("会計区分", '') = '' AND "当初予算（合計）" IS NOT NULL`);
await connection.run(`CREATE TABLE account AS SELECT CAST("予算事業ID" AS BIGINT) AS id, "会計" AS account,
  CAST("予算年度" AS INTEGER) AS year, CAST("当初予算" AS BIGINT) AS initial
  FROM "t2-1" WHERE coalesce("会計区分", '') <> ''`);
await connection.run(`CREATE TABLE programme AS SELECT DISTINCT CAST("予算事業ID" AS BIGINT) AS id, "事業名" AS name,
  "府省庁" AS ministry, "事業の目的" AS purpose, "事業の概要" AS outline FROM "t1-2"`);
const years = "2007 2060".split(' ').map(Number);
if (files.has('3-1')) {
  const list = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => `"${years[0] + i}"`).join(', ');
  const label = '"目標年度／目標値／実績値／達成率"';
  const key = `"予算事業ID", "府省庁", "アクティビティ・アウトプット・アウトカムの番号" AS number,
    "種別（アクティビティ・アウトプット・アウトカム）" AS kind, regexp_replace(coalesce("アウトカムの期間", ''), '^[0-9]\\.', '') AS term,
    "活動指標／成果指標" AS indicator, "改善の上向き／下向き" AS direction`;
  await connection.run(`CREATE TABLE goal_value AS SELECT "予算事業ID" AS id, "府省庁" AS ministry, number, kind, term, indicator,
      direction, CAST(year AS INTEGER) AS year,
      max(CASE WHEN label LIKE '2%' THEN TRY_CAST(value AS DECIMAL(24, 6)) END) AS target,
      max(CASE WHEN label LIKE '3%' THEN TRY_CAST(value AS DECIMAL(24, 6)) END) AS actual
    FROM (UNPIVOT (SELECT ${key}, ${label} AS label, ${list} FROM "t3-1") ON ${list} INTO NAME year VALUE value)
    WHERE value <> '' GROUP BY ALL`);
}

const word = process.env.SHIRUBE_PEER_WORD ?? '半導体';
const questions = {
  ministry_by_year: `SELECT ministry, year, sum(current) FROM total GROUP BY ALL ORDER BY 1, 2`,
  account_by_year: `SELECT account, year, sum(initial) FROM account GROUP BY ALL ORDER BY 1, 2`,
  programme_search: `SELECT id, name FROM programme WHERE name || purpose || outline LIKE '%${word}%' ORDER BY id`,
};
if (files.has('3-1') && files.has('3-2')) {
  const from = '"派生元ー';
  const to = '"派生先ー';
  // Standing of each goal in the last closed year, then each arrow with what stands at both of its ends, by ministry.
  questions.outcome_rollup = `WITH standing AS (SELECT id, ministry, kind, term, number,
        min(CASE WHEN target IS NULL OR actual IS NULL THEN NULL WHEN direction LIKE '下%' THEN CAST(actual <= target AS INTEGER)
                 ELSE CAST(actual >= target AS INTEGER) END) AS met
      FROM goal_value WHERE year = (SELECT max(year) - 1 FROM total) GROUP BY ALL),
    arrow AS (SELECT "予算事業ID" AS id, ${from}種別（アクティビティ・アウトプット・アウトカム）" AS from_kind, coalesce(${from}アウトカムの期間", '') AS from_term,
        ${from}アクティビティ・アウトプット・アウトカムの番号" AS from_number, ${to}種別（アクティビティ・アウトプット・アウトカム）" AS to_kind,
        coalesce(${to}アウトカムの期間", '') AS to_term, ${to}アクティビティ・アウトプット・アウトカムの番号" AS to_number FROM "t3-2"),
    upstream AS (SELECT a.id, a.to_kind, a.to_term, a.to_number, min(s.met) AS met FROM arrow a
      JOIN standing s ON s.id = a.id AND s.kind = a.from_kind AND s.term = a.from_term AND s.number = a.from_number GROUP BY ALL)
    SELECT s.ministry, count(*), sum(s.met), sum(s.met * u.met), sum(s.met * (1 - u.met)) FROM standing s
    LEFT JOIN upstream u ON u.id = s.id AND u.to_kind = s.kind AND u.to_term = s.term AND u.to_number = s.number
    GROUP BY ALL ORDER BY 1`;
}

for (const [name, sql] of Object.entries(questions)) {
  const times = [];
  let answer;
  for (let i = 0; i < 15; ++i) {
    const start = performance.now();
    answer = await rowsOf(sql);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(`${name}\t${times[7].toFixed(3)}\t${answer.length}`);
}
connection.closeSync();
