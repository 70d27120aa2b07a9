// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableMappings.h"

#include <utility>

namespace shirube::persistence {

namespace {

constexpr auto kText = ColumnType::Text;
constexpr auto kInteger = ColumnType::Integer;
constexpr bool kKey = true;

template <typename Id, typename Reader>
Id idAt(Reader& reader, std::size_t column) {
    return Id(reader.take(column));
}

template <typename Reader>
domain::BudgetCycle cycleAt(Reader& reader, std::size_t first) {
    return {domain::FiscalYear(static_cast<int>(reader.number(first))),
            known(domain::budgetKindFromKey(reader.view(first + 1)), reader.view(first + 1)),
            static_cast<int>(reader.number(first + 2))};
}

}  // namespace

const TableText& SourceMapping::text() {
    static const TableText kTable({"source", {{"id", kText, kKey}, {"title"}, {"publisher"}, {"date"}, {"note"}}});
    return kTable;
}

void SourceMapping::write(RowWriter& writer, const Value& value) {
    writer.text(value.id.value()).text(value.title).text(value.publisher).text(value.date).text(value.note);
}

template <typename Reader>
domain::Source SourceMapping::read(Reader& reader, std::size_t first) {
    return {idAt<domain::SourceId>(reader, first), reader.take(first + 1), reader.take(first + 2),
            reader.take(first + 3), reader.take(first + 4)};
}

const TableText& ProgrammeMapping::text() {
    static const TableText kTable({"programme",
                                   {{"id", kText, kKey},
                                    {"name"},
                                    {"short_name"},
                                    {"english_name"},
                                    {"parent_id"},
                                    {"component"},
                                    {"ministry"},
                                    {"office"},
                                    {"rs_programme_id"},
                                    {"note"},
                                    {"source_id"},
                                    {"locator"},
                                    {"citation_raw"},
                                    {"position", kInteger}}});
    return kTable;
}

void ProgrammeMapping::write(RowWriter& writer, const Value& value) {
    writer.text(value.id.value()).text(value.name).text(value.shortName).text(value.englishName);
    writer.textOrNull(value.parent.value()).text(value.component).text(value.ministry).text(value.office);
    writer.text(value.rsProgrammeId).text(value.note).textOrNull(value.citation.source.value());
    writer.text(value.citation.locator).text(value.citation.raw).number(value.position);
}

template <typename Reader>
domain::Programme ProgrammeMapping::read(Reader& reader, std::size_t first) {
    const auto text = [&](std::size_t column) { return reader.take(first + column); };
    domain::Programme value;
    value.id = domain::ProgrammeId(text(0));
    value.name = text(1);
    value.shortName = text(2);
    value.englishName = text(3);
    value.parent = domain::ProgrammeId(text(4));
    value.component = text(5);
    value.ministry = text(6);
    value.office = text(7);
    value.rsProgrammeId = text(8);
    value.note = text(9);
    value.citation = {domain::SourceId(text(10)), text(11), text(12)};
    value.position = static_cast<int>(reader.number(first + 13));
    return value;
}

const TableText& BudgetLineMapping::text() {
    static const TableText kTable({"budget_line",
                                   {{"id", kText, kKey},
                                    {"programme_id"},
                                    {"fiscal_year", kInteger},
                                    {"budget_kind"},
                                    {"ordinal", kInteger},
                                    {"status"},
                                    {"kind"},
                                    {"envelope_id"},
                                    {"envelope_label"},
                                    {"account"},
                                    {"is_new", kInteger},
                                    {"missing"},
                                    {"prior_fiscal_year", kInteger},
                                    {"prior_budget_kind"},
                                    {"prior_ordinal", kInteger},
                                    {"note"}}});
    return kTable;
}

void BudgetLineMapping::write(RowWriter& writer, const Value& value) {
    writer.text(value.id.value()).text(value.programme.value());
    writer.number(value.cycle.year.year()).text(toKey(value.cycle.kind)).number(value.cycle.ordinal);
    writer.text(toKey(value.status)).text(toKey(value.kind));
    writer.text(value.envelope.value()).text(value.envelopeLabel).text(value.account);
    writer.number(value.isNew ? 1 : 0).text(toKey(value.missing));
    if (value.prior) {
        const auto& cycle = value.prior->cycle;
        writer.number(cycle.year.year()).text(toKey(cycle.kind)).number(cycle.ordinal);
    } else {
        writer.null().null().null();
    }
    writer.text(value.note);
}

template <typename Reader>
domain::BudgetLine BudgetLineMapping::read(Reader& reader, std::size_t first) {
    const auto text = [&](std::size_t column) { return reader.take(first + column); };
    const auto key = [&](std::size_t column) { return reader.view(first + column); };
    domain::BudgetLine value;
    value.id = domain::BudgetLineId(text(0));
    value.programme = domain::ProgrammeId(text(1));
    value.cycle = cycleAt(reader, first + 2);
    value.status = known(domain::budgetStatusFromKey(key(5)), key(5));
    value.kind = known(domain::amountKindFromKey(key(6)), key(6));
    value.envelope = domain::EnvelopeId(text(7));
    value.envelopeLabel = text(8);
    value.account = text(9);
    value.isNew = reader.number(first + 10) != 0;
    value.missing = known(domain::missingFromKey(key(11)), key(11));
    if (!reader.isNull(first + 12)) {
        value.prior = domain::PriorAmount{cycleAt(reader, first + 12), {}};
    }
    value.note = text(15);
    return value;
}

const TableText& StatementMapping::text() {
    static const TableText kTable({"statement",
                                   {{"id", kText, kKey},
                                    {"line_id"},
                                    {"aspect"},
                                    {"label"},
                                    {"yen", kInteger},
                                    {"step_yen", kInteger},
                                    {"unit"},
                                    {"rounding"},
                                    {"qualifier"},
                                    {"raw"},
                                    {"source_id"},
                                    {"locator"},
                                    {"citation_raw"},
                                    {"origin"},
                                    {"note"}}});
    return kTable;
}

void StatementMapping::write(RowWriter& writer, const Value& value) {
    writer.text(value.id.value()).text(value.fact.line.value()).text(toKey(value.fact.aspect)).text(value.fact.label);
    writer.number(value.amount.money.yen()).number(value.amount.stepYen).text(japaneseName(value.amount.unit));
    writer.text(toKey(value.amount.rounding)).text(toKey(value.amount.qualifier)).text(value.amount.raw);
    writer.text(value.citation.source.value()).text(value.citation.locator).text(value.citation.raw);
    writer.text(toKey(value.origin)).text(value.note);
}

template <typename Reader>
domain::Statement StatementMapping::read(Reader& reader, std::size_t first) {
    const auto text = [&](std::size_t column) { return reader.take(first + column); };
    const auto key = [&](std::size_t column) { return reader.view(first + column); };
    domain::Statement value;
    value.id = domain::StatementId(text(0));
    value.fact = {domain::BudgetLineId(text(1)), known(domain::factAspectFromKey(key(2)), key(2)), text(3)};
    value.amount = readAmount(reader, first + 4);
    value.citation = {domain::SourceId(text(10)), text(11), text(12)};
    value.origin = known(domain::statementOriginFromKey(key(13)), key(13));
    value.note = text(14);
    return value;
}

const TableText& AdoptionMapping::text() {
    static const TableText kTable({"adoption",
                                   {{"line_id", kText, kKey},
                                    {"aspect", kText, kKey},
                                    {"label", kText, kKey},
                                    {"statement_id"},
                                    {"rule"},
                                    {"reason"}}});
    return kTable;
}

void AdoptionMapping::write(RowWriter& writer, const Value& value) {
    writer.text(value.fact.line.value()).text(toKey(value.fact.aspect)).text(value.fact.label);
    writer.text(value.statement.value()).text(toKey(value.rule)).text(value.reason);
}

template <typename Reader>
domain::Adoption AdoptionMapping::read(Reader& reader, std::size_t first) {
    const auto key = [&](std::size_t column) { return reader.view(first + column); };
    domain::Adoption value;
    value.fact = {idAt<domain::BudgetLineId>(reader, first), known(domain::factAspectFromKey(key(1)), key(1)),
                  reader.take(first + 2)};
    value.statement = idAt<domain::StatementId>(reader, first + 3);
    value.rule = known(domain::adoptionRuleFromKey(key(4)), key(4));
    value.reason = reader.take(first + 5);
    return value;
}

template <typename Reader>
domain::StatedAmount readAmount(Reader& reader, std::size_t first) {
    const auto key = [&](std::size_t column) { return reader.view(first + column); };
    return {domain::Money(reader.number(first)),
            reader.number(first + 1),
            known(domain::amountUnitFromJapanese(key(2)), key(2)),
            known(domain::roundingFromKey(key(3)), key(3)),
            known(domain::qualifierFromKey(key(4)), key(4)),
            reader.take(first + 5)};
}

template domain::Source SourceMapping::read(RowReader&, std::size_t);
template domain::Source SourceMapping::read(sqlite::Cursor&, std::size_t);
template domain::Programme ProgrammeMapping::read(RowReader&, std::size_t);
template domain::Programme ProgrammeMapping::read(sqlite::Cursor&, std::size_t);
template domain::BudgetLine BudgetLineMapping::read(RowReader&, std::size_t);
template domain::BudgetLine BudgetLineMapping::read(sqlite::Cursor&, std::size_t);
template domain::Statement StatementMapping::read(RowReader&, std::size_t);
template domain::Statement StatementMapping::read(sqlite::Cursor&, std::size_t);
template domain::Adoption AdoptionMapping::read(RowReader&, std::size_t);
template domain::Adoption AdoptionMapping::read(sqlite::Cursor&, std::size_t);
template domain::StatedAmount readAmount(RowReader&, std::size_t);
template domain::StatedAmount readAmount(sqlite::Cursor&, std::size_t);

}  // namespace shirube::persistence
