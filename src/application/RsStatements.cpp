// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsStatements.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "RsIdentities.h"
#include "domain/ActualReport.h"
#include "domain/RsQuery.h"
#include "domain/RsTables.h"
#include "persistence/EntityTable.h"
#include "persistence/RsFileTable.h"
#include "persistence/RsRowReader.h"

namespace shirube::application {

namespace {

constexpr std::string_view kSourcePrefix = "rs/";
constexpr std::string_view kIdentityPrefix = "rs:";
constexpr int kLastMigratedYear = 2023;    // the first edition of the system is 2024
constexpr int kFirstPosition = 1'000'000;  // behind what documents print

std::string sourceIdOf(const domain::RsFile& file) {
    return std::string(kSourcePrefix) + std::to_string(file.edition.year()) + '/' +
           std::string(domain::toKey(file.kind)) + '/' + file.sha256.substr(0, 12);
}

domain::Source sourceOf(const domain::RsFile& file) {
    domain::Source source;
    source.id = domain::SourceId(sourceIdOf(file));
    source.title = "行政事業レビュー見える化サイト " + std::to_string(file.edition.year()) + "年度 " +
                   std::string(domain::toKey(file.kind)) + ' ' + std::string(domain::titleOf(file.kind));
    source.publisher = "行政事業レビュー見える化サイト（RSシステム）";
    source.date = file.writtenOn;
    source.note = file.name + "、SHA-256 " + file.sha256;
    return source;
}

// A year that was carried over is known to the thousand or million yen that its digits end in.
std::int64_t stepOf(std::int64_t yen, int year) {
    if (year > kLastMigratedYear || yen == 0) {
        return 1;
    }
    for (const std::int64_t step : {1'000'000, 1'000}) {
        if (yen % step == 0) {
            return step;
        }
    }
    return 1;
}

domain::StatedFigure figureOf(std::int64_t yen, int year) {
    domain::StatedFigure figure;
    const auto step = stepOf(yen, year);
    figure.value = base::Decimal(yen, 0);
    figure.step = base::Decimal(step, 0);
    figure.unit = {"円", "円", 0};
    figure.rounding = step == 1 ? domain::Rounding::Exact : domain::Rounding::Unknown;
    figure.raw = std::to_string(yen);
    return figure;
}

// The place in the file, so that another link or file moves no statement.
int positionOf(domain::RsRow row, std::size_t column) {
    constexpr std::int64_t kLast = 2'000'000'000;
    const auto cell = row.number() * static_cast<std::int64_t>(rsStatedColumns().size()) + static_cast<int>(column);
    return static_cast<int>(std::min(kFirstPosition + cell, kLast));
}

class Putter {
public:
    Putter(StoreContent& content, const RsEvidence& evidence) : m_content(content), m_evidence(evidence) {}

    void run(const std::set<domain::SourceId>& citedElsewhere) {
        std::erase_if(m_content.catalogue.statements, [](const auto& entry) { return isOfRs(entry.second); });
        std::erase_if(m_content.catalogue.identities, [](const auto& entry) { return isOfRs(entry.second); });
        for (const auto& [id, programme] : m_content.programmes) {
            if (const auto project = rsProjectOf(programme)) {
                putProgramme(programme, *project);
            }
        }
        dropSources(citedElsewhere);
    }

private:
    void putProgramme(const domain::Programme& programme, std::int64_t project) {
        std::vector<const RsBudgetYear*> years;
        for (const auto& year : m_evidence.years) {
            if (year.project == project) {
                years.push_back(&year);
                putYear(programme, year);
            }
        }
        putRsIdentities(m_content, programme, years,
                        [&](const RsBudgetYear& year) { return domain::SourceId(sourceOfYear(year)); });
    }

    [[nodiscard]] std::string sourceOfYear(const RsBudgetYear& year) const {
        return sourceIdOf(m_evidence.files[year.file]);
    }

    void putYear(const domain::Programme& programme, const RsBudgetYear& year) {
        const auto& file = m_evidence.files[year.file];
        const auto source = sourceOf(file);
        m_content.sources[source.id] = source;
        for (std::size_t i = 0; i < year.yen.size(); ++i) {
            if (year.yen[i]) {
                const auto& column = rsStatedColumns()[i];
                domain::FigureStatement statement;
                statement.fact = rsFact(programme.id, column, domain::FiscalYear(year.year));
                statement.id = idOf(statement.fact, source.id);
                statement.figure = figureOf(*year.yen[i], year.year);
                statement.citation = {source.id,
                                      std::to_string(year.row.number()) + "行目 " + std::string(column.title),
                                      statement.figure.raw};
                statement.position = positionOf(year.row, i);
                m_content.catalogue.statements.emplace(statement.id, statement);
            }
        }
    }

    // A file may have the total of a year twice, which the checks of the import report: both are stated.
    [[nodiscard]] domain::StatementId idOf(const domain::FactKey& fact, const domain::SourceId& source) const {
        const auto plain = fact.text() + '@' + source.value();
        auto id = domain::StatementId(plain);
        for (int number = 2; m_content.catalogue.statements.contains(id); ++number) {
            id = domain::StatementId(plain + '~' + std::to_string(number));
        }
        return id;
    }

    void dropSources(const std::set<domain::SourceId>& citedElsewhere) {
        auto cited = citedElsewhere;
        for (const auto& [id, programme] : m_content.programmes) {
            cited.insert(programme.citation.source);
        }
        for (const auto& [id, statement] : m_content.statements) {
            cited.insert(statement.citation.source);
        }
        for (const auto& [source, from] : sourcesOf(m_content.logicModels)) {
            cited.insert(source);
        }
        forEachCatalogueList([&](const auto& list) {
            for (const auto& [id, value] : m_content.catalogue.*list.rows) {
                if constexpr (requires { value.citation; }) {
                    cited.insert(value.citation.source);
                } else if constexpr (requires { value.source; }) {
                    cited.insert(value.source);
                }
            }
        });
        std::erase_if(m_content.sources,
                      [&](const auto& entry) { return isOfRs(entry.first) && !cited.contains(entry.first); });
    }

    StoreContent& m_content;
    const RsEvidence& m_evidence;
};

RsBudgetYear budgetYearOf(const domain::RsRecord& record, std::size_t file) {
    constexpr auto kTable = domain::RsTable::BudgetTotal;
    const auto cell = [&](std::string_view name) { return record.cells[*domain::columnIndex(kTable, name)].number; };
    RsBudgetYear year;
    year.file = file;
    year.row = record.row;
    year.project = cell("project").value_or(0);
    year.year = static_cast<int>(cell("year").value_or(0));
    for (std::size_t i = 0; i < year.yen.size(); ++i) {
        year.yen[i] = cell(rsStatedColumns()[i].column);
    }
    return year;
}

}  // namespace

std::optional<std::int64_t> rsProjectOf(const domain::Programme& programme) {
    std::int64_t project = 0;
    const auto& text = programme.rsProgrammeId;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), project);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && project > 0;
    return isNumber ? std::optional(project) : std::nullopt;
}

std::set<std::int64_t> rsProjectsOf(const std::map<domain::ProgrammeId, domain::Programme>& programmes) {
    std::set<std::int64_t> projects;
    for (const auto& [id, programme] : programmes) {
        if (const auto project = rsProjectOf(programme)) {
            projects.insert(*project);
        }
    }
    return projects;
}

bool isOfRs(const domain::SourceId& source) {
    return source.value().starts_with(kSourcePrefix);
}

bool isOfRs(const domain::FigureStatement& statement) {
    return isOfRs(statement.citation.source) && statement.origin == domain::StatementOrigin::Document;
}

bool isOfRs(const domain::Identity& identity) {
    return identity.id.value().starts_with(kIdentityPrefix);
}

base::Result<RsEvidence> RsEvidence::read(persistence::Database& database, const std::set<std::int64_t>& projects) {
    RsEvidence evidence;
    if (projects.empty()) {
        return evidence;
    }
    auto files = persistence::RsFileTable(database).inForce();
    if (!files) {
        return base::forward(std::move(files));
    }
    persistence::RsRowReader reader(database);
    for (auto& file : *files) {
        if (file.kind != domain::RsKind::BudgetSummary) {
            continue;
        }
        evidence.files.push_back(file);
        domain::RsQuery query;
        query.table = domain::RsTable::BudgetTotal;
        query.edition = file.edition;
        query.projects.assign(projects.begin(), projects.end());
        auto status = reader.forEach(query, [&](const domain::RsRecord& record) -> base::Status {
            auto year = budgetYearOf(record, evidence.files.size() - 1);
            if (year.year > 0) {
                evidence.years.push_back(std::move(year));
            }
            return {};
        });
        if (!status) {
            return base::forward(std::move(status));
        }
    }
    return evidence;
}

void putRsStatements(StoreContent& content, const RsEvidence& evidence,
                     const std::set<domain::SourceId>& citedElsewhere) {
    Putter(content, evidence).run(citedElsewhere);
}

base::Status putRsStatements(StoreContent& content, persistence::Database& database) {
    const auto evidence = RsEvidence::read(database, rsProjectsOf(content.programmes));
    if (!evidence) {
        return base::forward(evidence);
    }
    const auto reports = persistence::EntityTable<domain::ActualReport>(database).all();
    if (!reports) {
        return base::forward(reports);
    }
    std::set<domain::SourceId> evidenceOfPersons;
    for (const auto& report : *reports) {
        evidenceOfPersons.insert(report.evidence.source);
    }
    putRsStatements(content, *evidence, evidenceOfPersons);
    return {};
}

}  // namespace shirube::application
