// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/SearchService.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "analysis/SearchWords.h"
#include "application/CatalogueService.h"
#include "application/GovernmentService.h"
#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::application {

namespace {

using domain::EnumRow;

constexpr std::array kHitKinds{
    EnumRow{HitKind::Programme, "programme", SHIRUBE_TEXT("Programme")},
    EnumRow{HitKind::Theme, "theme", SHIRUBE_TEXT("Theme")},
    EnumRow{HitKind::Organisation, "organisation", SHIRUBE_TEXT("Organisation")},
    EnumRow{HitKind::Indicator, "indicator", SHIRUBE_TEXT("Indicator")},
    EnumRow{HitKind::Fund, "fund", SHIRUBE_TEXT("Fund")},
    EnumRow{HitKind::PolicyItem, "policy_item", SHIRUBE_TEXT("Policy measure")},
    EnumRow{HitKind::Series, "series", SHIRUBE_TEXT("Context figure")},
    EnumRow{HitKind::Source, "source", SHIRUBE_TEXT("Source")},
    EnumRow{HitKind::Finding, "finding", SHIRUBE_TEXT("Finding")},
    EnumRow{HitKind::GovernmentProgramme, "government_programme", SHIRUBE_TEXT("Programme of the whole government")},
    EnumRow{HitKind::GovernmentPayee, "government_payee", SHIRUBE_TEXT("Payee of the whole government")},
};

void eraseAll(std::string& text, std::string_view piece) {
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at)) {
        text.erase(at, piece.size());
    }
}

// 富士通・日本電気 and 富士通 日本電気 have one key, too.
std::string keyOf(std::string_view text) {
    auto key = base::searchKey(text);
    eraseAll(key, "・");
    eraseAll(key, "·");
    return key;
}

// The keys of the words of a query.
std::vector<std::string> wordsOf(std::string_view query) {
    const analysis::SearchWords typed(query);
    std::vector<std::string> words;
    std::transform(typed.plain().begin(), typed.plain().end(), std::back_inserter(words),
                   [](const auto& word) { return keyOf(word); });
    std::erase(words, std::string());
    return words;
}

struct SearchedText {
    std::string shown;
    std::string key;
};

struct Entry {
    HitKind kind = HitKind::Programme;
    std::string id;
    SearchedText title;
    std::vector<std::string> otherNames;  // keys; one of them in full is as good as the title
    std::vector<SearchedText> texts;
    std::string place;  // where it stands: shown where nothing but the title matched

    void add(const std::string& text) {
        if (!text.empty()) {
            texts.push_back({text, keyOf(text)});
        }
    }
};

bool holds(const SearchedText& text, const std::string& word) {
    return text.key.find(word) != std::string::npos;
}

constexpr int kRanks = 4;

// How well the entry fits, 0 the best; nothing where it does not.
std::optional<int> rankOf(const Entry& entry, const std::vector<std::string>& words, const std::string& whole) {
    const auto isIn = [&](const auto& word) {
        return holds(entry.title, word) ||
               std::any_of(entry.texts.begin(), entry.texts.end(), [&](const auto& text) { return holds(text, word); });
    };
    const bool isOtherName =
        std::find(entry.otherNames.begin(), entry.otherNames.end(), whole) != entry.otherNames.end();
    if (isOtherName || entry.title.key.starts_with(whole)) {
        return 0;
    }
    if (holds(entry.title, whole)) {
        return 1;
    }
    if (isIn(whole)) {
        return 2;
    }
    return std::all_of(words.begin(), words.end(), isIn) ? std::optional(kRanks - 1) : std::nullopt;
}

// The first text that has what the title lacks.
std::string detailOf(const Entry& entry, const std::vector<std::string>& words, const std::string& whole) {
    if (holds(entry.title, whole)) {
        return entry.place;
    }
    for (const auto& text : entry.texts) {
        if (holds(text, whole) || std::any_of(words.begin(), words.end(), [&](const auto& word) {
                return !holds(entry.title, word) && holds(text, word);
            })) {
            return text.shown;
        }
    }
    return entry.place;
}

class IndexBuilder {
public:
    explicit IndexBuilder(const analysis::FactBook& facts) : m_facts(facts) {}

    std::vector<Entry> run() {
        addProgrammes();
        addThemes();
        addOrganisations();
        addMoney();
        addOthers();
        return std::move(m_entries);
    }

private:
    Entry& add(HitKind kind, const std::string& id, const std::string& title, const std::string& place) {
        return m_entries.emplace_back(Entry{kind, id, {title, keyOf(title)}, {}, {}, place});
    }

    [[nodiscard]] std::string nameOf(const domain::ProgrammeId& id) const {
        const auto* programme = m_facts.book().programme(id);
        return programme == nullptr ? id.value() : programme->name;
    }

    void addProgrammes() {
        for (const auto& programme : m_facts.book().programmes()) {
            auto& entry = add(HitKind::Programme, programme.id.value(), programme.name, programme.ministry);
            for (const auto* text : {&programme.shortName, &programme.englishName, &programme.ministry,
                                     &programme.office, &programme.rsProgrammeId}) {
                entry.add(*text);
            }
        }
    }

    void addThemes() {
        for (const auto& theme : m_facts.catalogue().content().themes) {
            std::string carriers;
            for (const auto& organisation : theme.organisations) {
                carriers += (carriers.empty() ? "" : "、") + organisation.printedName;
            }
            auto& entry = add(HitKind::Theme, theme.id.value(), theme.title, carriers);
            entry.add(carriers);
            entry.add(theme.code);
            // Whichever spelling is looked for, the printed one is shown.
            for (const auto& organisation : theme.organisations) {
                if (const auto* known = m_facts.catalogue().organisation(organisation.id)) {
                    entry.texts.push_back({carriers, keyOf(known->name)});
                    for (const auto& alias : known->aliases) {
                        entry.texts.push_back({carriers, keyOf(alias)});
                    }
                }
            }
        }
    }

    void addOrganisations() {
        for (const auto& organisation : m_facts.catalogue().content().organisations) {
            auto& entry = add(HitKind::Organisation, organisation.id.value(), organisation.name, {});
            for (const auto& alias : organisation.aliases) {
                entry.add(alias);
                entry.otherNames.push_back(keyOf(alias));
            }
        }
    }

    void addMoney() {
        const auto& content = m_facts.catalogue().content();
        for (const auto& indicator : content.indicators) {
            const auto* portfolio = m_facts.catalogue().portfolio(indicator.portfolio);
            auto& entry = add(HitKind::Indicator, indicator.id.value(), indicator.name,
                              portfolio != nullptr ? portfolio->name : nameOf(indicator.programme));
            for (const auto* text :
                 {&indicator.numerator, &indicator.denominator, &indicator.method, &indicator.evidence}) {
                entry.add(*text);
            }
        }
        for (const auto& fund : content.funds) {
            add(HitKind::Fund, fund.id.value(), fund.name, fund.supports).add(fund.supports);
        }
        for (const auto& item : content.policyItems) {
            add(HitKind::PolicyItem, item.id.value(), item.name, item.ministry).add(item.ministry);
        }
        for (const auto& series : content.series) {
            add(HitKind::Series, series.id.value(), series.name, series.citation.locator);
        }
    }

    void addOthers() {
        for (const auto& source : m_facts.sources()) {
            add(HitKind::Source, source.id.value(), source.title, source.publisher).add(source.publisher);
        }
        for (const auto& finding : m_facts.catalogue().content().findings) {
            auto& entry = add(HitKind::Finding, finding.id.value(), finding.topic, finding.author);
            for (const auto* text : {&finding.response, &finding.followUp, &finding.author}) {
                entry.add(*text);
            }
        }
    }

    const analysis::FactBook& m_facts;
    std::vector<Entry> m_entries;
};

}  // namespace

std::string_view toKey(HitKind kind) {
    return domain::rowOf(kHitKinds, kind).key;
}

base::Message label(HitKind kind) {
    return base::Message(domain::rowOf(kHitKinds, kind).label);
}

struct SearchService::Index {
    std::shared_ptr<const analysis::FactBook> facts;
    std::vector<Entry> entries;
};

SearchService::SearchService(CatalogueService& catalogue, GovernmentService& government)
    : m_catalogue(catalogue), m_government(government) {}

SearchService::~SearchService() = default;

base::Status SearchService::addGovernment(std::string_view query, std::size_t limit, std::vector<SearchHit>& hits) {
    const auto editions = m_government.editions();
    if (!editions || editions->empty()) {
        return editions ? base::Status() : base::forward(editions);
    }
    const auto found = m_government.searchNames(editions->front(), query, limit);
    if (!found) {
        return base::forward(found);
    }
    const auto room = std::min(found->size(), limit - std::min(hits.size(), limit / 2));
    hits.resize(std::min(hits.size(), limit - room));
    for (std::size_t i = 0; i < room; ++i) {
        const auto& hit = (*found)[i];
        const bool isPayee = hit.kind == GovernmentHit::Kind::Payee;
        const auto id = !isPayee                      ? std::to_string(hit.project)
                        : hit.corporateNumber.empty() ? hit.title
                                                      : hit.corporateNumber;
        hits.push_back({isPayee ? HitKind::GovernmentPayee : HitKind::GovernmentProgramme, id, hit.title, hit.detail});
    }
    return {};
}

base::Result<std::vector<SearchHit>> SearchService::search(std::string_view query, std::size_t limit) {
    std::vector<SearchHit> hits;
    const auto words = wordsOf(query);
    if (words.empty()) {
        return hits;
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    if (m_index == nullptr || m_index->facts != *facts) {
        m_index = std::make_unique<Index>(Index{*facts, IndexBuilder(**facts).run()});
    }
    const auto whole = keyOf(query);
    std::array<std::vector<const Entry*>, kRanks> byRank;
    for (const auto& entry : m_index->entries) {
        if (const auto rank = rankOf(entry, words, whole)) {
            byRank[static_cast<std::size_t>(*rank)].push_back(&entry);
        }
    }
    for (const auto& entries : byRank) {
        for (const auto* entry : entries) {
            if (hits.size() < limit) {
                hits.push_back({entry->kind, entry->id, entry->title.shown, detailOf(*entry, words, whole)});
            }
        }
    }
    if (auto status = addGovernment(query, limit, hits); !status) {
        return base::forward(std::move(status));
    }
    return hits;
}

}  // namespace shirube::application
