// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/GovernmentService.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "GovernmentSearch.h"
#include "WorkspaceContext.h"
#include "analysis/GovernmentPayees.h"
#include "analysis/GovernmentReports.h"
#include "persistence/GovernmentReader.h"
#include "persistence/ReadMoment.h"
#include "persistence/RsFileTable.h"
#include "persistence/RsRowReader.h"

namespace shirube::application {

namespace {

using analysis::GovernmentBook;
using analysis::GovernmentProgramme;
using analysis::ReportTable;
using base::ErrorCode;
using base::Message;
using domain::FiscalYear;
using domain::RsFile;
using domain::RsTable;
using BookPointer = std::shared_ptr<const GovernmentBook>;

constexpr std::array kSingleTables{RsTable::Programme, RsTable::Inspection, RsTable::Note};
constexpr std::array kListTables{RsTable::Office,       RsTable::Policy,          RsTable::Law,
                                 RsTable::Plan,         RsTable::SubsidyRate,     RsTable::Relation,
                                 RsTable::MajorExpense, RsTable::ReflectedAmount, RsTable::PastFinding,
                                 RsTable::OtherFinding, RsTable::Heading,         RsTable::Breach};

tl::unexpected<base::Error> noSuchProgramme(FiscalYear edition, std::int64_t project) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("The edition {0} has no programme with the 予算事業ID {1}. Look for it by "
                                           "name, or in another edition."),
                              {std::to_string(edition.year()), std::to_string(project)}));
}

bool isOf(const GovernmentBook& book, const std::vector<RsFile>& files) {
    return std::equal(book.files().begin(), book.files().end(), files.begin(), files.end());
}

// All reads of `work` see one moment of the store.
template <typename Work>
auto atOneMoment(WorkspaceContext& context, const Work& work) -> std::invoke_result_t<Work> {
    const auto moment = persistence::ReadMoment::begin(*context.database);
    return moment ? work() : base::forward(moment);
}

base::Result<std::vector<domain::RsRecord>> recordsOf(persistence::RsRowReader& reader, RsTable table,
                                                      FiscalYear edition, std::int64_t project) {
    std::vector<domain::RsRecord> records;
    domain::RsQuery query;
    query.table = table;
    query.edition = edition;
    query.projects = {project};
    auto status = reader.forEach(query, [&](const domain::RsRecord& record) -> base::Status {
        records.push_back(record);
        return {};
    });
    return status ? base::Result<std::vector<domain::RsRecord>>(std::move(records)) : base::forward(std::move(status));
}

// What `make` makes of one programme of an edition, at one moment of the store; NotFound without it.
template <typename T, typename Make>
base::Result<T> ofProgramme(GovernmentService& service, WorkspaceContext& context, FiscalYear edition,
                            std::int64_t project, const Make& make) {
    return atOneMoment(context, [&]() -> base::Result<T> {
        const auto book = service.book(edition);
        if (!book) {
            return base::forward(book);
        }
        const auto* programme = (*book)->find(project);
        if (programme == nullptr) {
            return noSuchProgramme(edition, project);
        }
        return make(**book, *programme);
    });
}

}  // namespace

// What payees and indicators are found by, of the files of one book.
struct GovernmentService::SearchIndex {
    std::vector<RsFile> files;
    GovernmentSearch search;
};

// What is rolled up, of the files of one book.
struct GovernmentService::OutcomeRows {
    std::vector<RsFile> files;
    std::vector<analysis::GovernmentGoal> goals;
    std::vector<analysis::GovernmentGoalLink> links;
};

GovernmentService::GovernmentService(WorkspaceContext& context) : m_context(context) {}

GovernmentService::~GovernmentService() = default;

base::Result<std::vector<FiscalYear>> GovernmentService::editions() {
    const auto files = persistence::RsFileTable(*m_context.database).inForce();
    if (!files) {
        return base::forward(files);
    }
    std::vector<FiscalYear> editions;
    for (const auto& file : *files) {
        editions.push_back(file.edition);
    }
    std::sort(editions.begin(), editions.end(), std::greater<>());
    editions.erase(std::unique(editions.begin(), editions.end()), editions.end());
    return editions;
}

base::Result<std::vector<RsFile>> GovernmentService::files(FiscalYear edition) {
    auto files = persistence::RsFileTable(*m_context.database).inForce();
    if (files) {
        std::erase_if(*files, [&](const auto& file) { return file.edition != edition; });
    }
    return files;
}

base::Result<BookPointer> GovernmentService::book(FiscalYear edition) {
    return atOneMoment(m_context, [&]() -> base::Result<BookPointer> {
        const auto present = files(edition);
        if (!present) {
            return base::forward(present);
        }
        if (present->empty()) {
            m_books.erase(edition.year());
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("The store has no file of the edition {0} of the programme review "
                                                   "system. Import its files first."),
                                      {std::to_string(edition.year())}));
        }
        auto& cached = m_books[edition.year()];
        if (cached == nullptr || !isOf(*cached, *present)) {
            cached = nullptr;
            auto read = persistence::GovernmentReader(*m_context.database).book(*present);
            if (!read) {
                return base::forward(std::move(read));
            }
            cached = std::make_shared<const GovernmentBook>(*std::move(read));
        }
        return cached;
    });
}

base::Result<ReportTable> GovernmentService::pivot(FiscalYear edition, const analysis::PivotRequest& request) {
    const auto programmes = book(edition);
    return programmes ? analysis::governmentPivot(**programmes, request)
                      : base::Result<ReportTable>(base::forward(programmes));
}

base::Result<ReportTable> GovernmentService::programmes(FiscalYear edition, const analysis::GovernmentFilter& filter,
                                                        FiscalYear year) {
    const auto programmes = book(edition);
    return programmes ? analysis::governmentProgrammes(**programmes, filter, year)
                      : base::Result<ReportTable>(base::forward(programmes));
}

base::Result<ReportTable> GovernmentService::series(std::int64_t project) {
    return atOneMoment(m_context, [&]() -> base::Result<ReportTable> {
        const auto years = editions();
        if (!years) {
            return base::forward(years);
        }
        std::vector<BookPointer> books;
        for (const auto edition : *years) {
            auto programmes = book(edition);
            if (!programmes) {
                return base::forward(std::move(programmes));
            }
            if ((*programmes)->find(project) != nullptr) {
                books.push_back(*std::move(programmes));
            }
        }
        if (books.empty()) {
            return base::fail(ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("No edition in the store has a programme with the 予算事業ID {0}. "
                                                   "Look for it by name, or import its edition."),
                                      {std::to_string(project)}));
        }
        return analysis::governmentSeries(books, project);
    });
}

base::Result<const GovernmentService::OutcomeRows*> GovernmentService::outcomeRows(const GovernmentBook& book) {
    if (m_outcomeRows != nullptr && isOf(book, m_outcomeRows->files)) {
        return m_outcomeRows.get();
    }
    m_outcomeRows = nullptr;
    persistence::GovernmentReader reader(*m_context.database);
    auto goals = reader.goals(book.files());
    if (!goals) {
        return base::forward(std::move(goals));
    }
    auto links = reader.goalLinks(book.files());
    if (!links) {
        return base::forward(std::move(links));
    }
    m_outcomeRows = std::make_unique<OutcomeRows>(
        OutcomeRows{{book.files().begin(), book.files().end()}, *std::move(goals), *std::move(links)});
    return m_outcomeRows.get();
}

base::Result<ReportTable> GovernmentService::outcomes(FiscalYear edition, analysis::OutcomeGroup by) {
    return atOneMoment(m_context, [&]() -> base::Result<ReportTable> {
        const auto programmes = book(edition);
        if (!programmes) {
            return base::forward(programmes);
        }
        const auto rows = outcomeRows(**programmes);
        return rows ? analysis::outcomeReport(**programmes, (*rows)->goals, (*rows)->links, by)
                    : base::Result<ReportTable>(base::forward(rows));
    });
}

base::Result<ReportTable> GovernmentService::payees(FiscalYear edition, std::string_view text, std::size_t limit,
                                                    const base::Progress& progress) {
    return atOneMoment(m_context, [&]() -> base::Result<ReportTable> {
        const auto programmes = book(edition);
        if (!programmes) {
            return base::forward(programmes);
        }
        const auto files = (*programmes)->files();
        if (std::none_of(files.begin(), files.end(),
                         [](const auto& file) { return file.kind == domain::RsKind::Payments; })) {
            return base::fail(
                ErrorCode::NotFound,
                Message(SHIRUBE_TEXT("5-1 of the edition {0} is not in the store, so that nothing is known "
                                     "of who was paid. Import it first."),
                        {std::to_string(edition.year())}));
        }
        analysis::GovernmentPayees payees(**programmes);
        auto status = persistence::GovernmentReader(*m_context.database)
                          .forEachPayments((*programmes)->files(),
                                           [&](const analysis::PaymentRows& rows) -> base::Status {
                                               payees.add(rows);
                                               return {};
                                           },
                                           progress);
        return status ? payees.report(text, limit) : base::Result<ReportTable>(base::forward(std::move(status)));
    });
}

base::Result<GovernmentSheet> GovernmentService::sheet(FiscalYear edition, std::int64_t project) {
    return ofProgramme<GovernmentSheet>(
        *this, m_context, edition, project,
        [&](const GovernmentBook& book, const GovernmentProgramme& programme) -> base::Result<GovernmentSheet> {
            GovernmentSheet sheet;
            sheet.edition = edition;
            sheet.programme = programme;
            sheet.files.assign(book.files().begin(), book.files().end());
            persistence::RsRowReader reader(*m_context.database);
            for (const auto table : kSingleTables) {
                auto records = recordsOf(reader, table, edition, project);
                if (!records) {
                    return base::forward(std::move(records));
                }
                if (!records->empty()) {
                    sheet.single.emplace(domain::toKey(table), std::move(records->front()));
                }
            }
            for (const auto table : kListTables) {
                auto records = recordsOf(reader, table, edition, project);
                if (!records) {
                    return base::forward(std::move(records));
                }
                sheet.lists.emplace(domain::toKey(table), *std::move(records));
            }
            return sheet;
        });
}

base::Result<std::vector<analysis::GovernmentGoal>> GovernmentService::goals(FiscalYear edition, std::int64_t project) {
    return atOneMoment(m_context, [&]() -> base::Result<std::vector<analysis::GovernmentGoal>> {
        const auto present = files(edition);
        return present ? persistence::GovernmentReader(*m_context.database).goals(*present, project)
                       : base::forward(present);
    });
}

base::Result<domain::LogicModel> GovernmentService::logicModel(FiscalYear edition, std::int64_t project) {
    return ofProgramme<domain::LogicModel>(
        *this, m_context, edition, project,
        [&](const GovernmentBook& book, const GovernmentProgramme& programme) -> base::Result<domain::LogicModel> {
            persistence::GovernmentReader reader(*m_context.database);
            const auto links = reader.goalLinks(book.files(), project);
            if (!links) {
                return base::forward(links);
            }
            if (links->empty()) {
                return base::fail(
                    ErrorCode::NotFound,
                    Message(SHIRUBE_TEXT("3-2 of the edition {0} has no arrow of {1}, so that there is no "
                                         "logic model to show."),
                            {std::to_string(edition.year()), programme.name}));
            }
            const auto goals = reader.goals(book.files(), project);
            return goals ? analysis::governmentLogicModel(programme, *links, *goals) : base::forward(goals);
        });
}

base::Result<analysis::PaymentGraph> GovernmentService::payments(FiscalYear edition, std::int64_t project) {
    return atOneMoment(m_context, [&]() -> base::Result<analysis::PaymentGraph> {
        const auto present = files(edition);
        if (!present) {
            return base::forward(present);
        }
        const auto rows = persistence::GovernmentReader(*m_context.database).payments(*present, project);
        return rows ? analysis::paymentGraph(*rows) : base::Result<analysis::PaymentGraph>(base::forward(rows));
    });
}

base::Result<analysis::FigureSpec> GovernmentService::logicFigure(FiscalYear edition, std::int64_t project,
                                                                  const base::Translator& translate) {
    return ofProgramme<analysis::FigureSpec>(
        *this, m_context, edition, project,
        [&](const GovernmentBook& book, const GovernmentProgramme& programme) -> base::Result<analysis::FigureSpec> {
            persistence::GovernmentReader reader(*m_context.database);
            const auto links = reader.goalLinks(book.files(), project);
            if (!links) {
                return base::forward(links);
            }
            const auto known = reader.goals(book.files(), project);
            if (!known) {
                return base::forward(known);
            }
            return analysis::governmentLogicFigure(programme, *links, *known, edition.previous().year(), translate,
                                                   book.files());
        });
}

base::Result<analysis::FigureSpec> GovernmentService::paymentFigure(FiscalYear edition, std::int64_t project,
                                                                    std::size_t payeesPerBlock,
                                                                    const base::Translator& translate) {
    return ofProgramme<analysis::FigureSpec>(
        *this, m_context, edition, project,
        [&](const GovernmentBook& book, const GovernmentProgramme& programme) -> base::Result<analysis::FigureSpec> {
            const auto graph = payments(edition, project);
            return graph ? analysis::paymentFigure(*graph, programme.name, payeesPerBlock, translate, book.files())
                         : base::Result<analysis::FigureSpec>(base::forward(graph));
        });
}

base::Result<std::vector<domain::RsRow>> GovernmentService::places(const domain::RsQuery& query,
                                                                   const base::Progress& progress) {
    return persistence::RsRowReader(*m_context.database).places(query, progress);
}

base::Result<std::vector<domain::RsRecord>> GovernmentService::rows(RsTable table,
                                                                    std::span<const domain::RsRow> places) {
    return persistence::RsRowReader(*m_context.database).rows(table, places);
}

base::Result<const GovernmentService::SearchIndex*> GovernmentService::searchIndex(const GovernmentBook& book) {
    if (m_searchIndex == nullptr || !isOf(book, m_searchIndex->files)) {
        m_searchIndex = nullptr;
        auto index = std::make_unique<SearchIndex>();
        index->files.assign(book.files().begin(), book.files().end());
        if (auto status = index->search.read(*m_context.database, book.files()); !status) {
            return base::forward(std::move(status));
        }
        m_searchIndex = std::move(index);
    }
    return m_searchIndex.get();
}

base::Result<std::vector<GovernmentHit>> GovernmentService::search(FiscalYear edition, std::string_view query,
                                                                   std::size_t limit) {
    return atOneMoment(m_context, [&]() -> base::Result<std::vector<GovernmentHit>> {
        const analysis::SearchWords words(query);
        if (words.isEmpty()) {
            return std::vector<GovernmentHit>();
        }
        const auto programmes = book(edition);
        if (!programmes) {
            return base::forward(programmes);
        }
        auto hits = programmesFound(**programmes, words, limit, m_context.database.get());
        if (!hits) {
            return hits;
        }
        const auto index = searchIndex(**programmes);
        if (!index) {
            return base::forward(index);
        }
        (*index)->search.find(**programmes, words, limit, *hits);
        return hits;
    });
}

base::Result<std::vector<GovernmentHit>> GovernmentService::searchNames(FiscalYear edition, std::string_view query,
                                                                        std::size_t limit) {
    return atOneMoment(m_context, [&]() -> base::Result<std::vector<GovernmentHit>> {
        const analysis::SearchWords words(query);
        if (words.isEmpty()) {
            return std::vector<GovernmentHit>();
        }
        const auto programmes = book(edition);
        if (!programmes) {
            return base::forward(programmes);
        }
        auto hits = programmesFound(**programmes, words, limit, nullptr);
        const auto index = searchIndex(**programmes);
        if (!hits || !index) {
            return hits ? base::forward(index) : std::move(hits);
        }
        (*index)->search.findPayees(**programmes, words, limit - hits->size(), *hits);
        return hits;
    });
}

base::Result<Message> GovernmentService::placeOf(domain::RsRow row) {
    const auto files = persistence::RsFileTable(*m_context.database).all();
    if (!files) {
        return base::forward(files);
    }
    const auto file =
        std::find_if(files->begin(), files->end(), [&](const auto& known) { return known.id == row.file(); });
    if (file == files->end()) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("The file that this came from is not in the store (any more).")));
    }
    return analysis::placeText(*file, row);
}

}  // namespace shirube::application
