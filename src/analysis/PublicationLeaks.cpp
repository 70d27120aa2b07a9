// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "FoldedText.h"
#include "analysis/ReviewReports.h"
#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;
using Kind = PublicationLeak::Kind;

constexpr std::array kKinds{
    EnumRow{Kind::Name, "name", SHIRUBE_TEXT("Reviewer's name")},
    EnumRow{Kind::Affiliation, "affiliation", SHIRUBE_TEXT("Reviewer's affiliation")},
    EnumRow{Kind::RestrictedText, "restricted_text", SHIRUBE_TEXT("Restricted text")},
};

constexpr std::size_t kWindow = 10;            // characters
constexpr std::size_t kLeastText = 3;          // shorter ones say nothing inside another text
constexpr std::size_t kLeastOrganisation = 3;  // shorter ones stand inside other words

// 委員, 委員A, 委員AB as a key.
bool isLabel(std::string_view key) {
    constexpr std::string_view kReviewer = "委員";
    return key.substr(0, kReviewer.size()) == kReviewer && key.size() <= kReviewer.size() + 2 &&
           std::all_of(key.begin() + kReviewer.size(), key.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<FoldedText> foldedAll(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

bool isInOne(const std::vector<FoldedText>& texts, const FoldedText& name) {
    return std::any_of(texts.begin(), texts.end(), [&](const auto& text) { return text.holds(name); });
}

// Something to look for, and what it is told as.
struct Needle {
    Kind kind = Kind::Name;
    const std::string* secret = nullptr;
    std::vector<FoldedText> spellings;
};

Needle needleOfName(const std::string& name) {
    Needle needle{Kind::Name, &name, {}};
    FoldedText folded(name);
    if (isLabel(folded.key())) {
        return needle;
    }
    if (const auto pieces = folded.pieces(); pieces.size() == 2) {
        needle.spellings.emplace_back(pieces[1] + ' ' + pieces[0]);
    }
    needle.spellings.push_back(std::move(folded));
    return needle;
}

// 東京大学 of 東京大学大学院工学系研究科教授: up to the first word that an organisation's name ends with, and the first
// of several pieces.
std::vector<std::string> organisationParts(const FoldedText& affiliation) {
    constexpr std::array<std::string_view, 4> kForms{"株式会社", "有限会社", "合同会社", "合資会社"};
    constexpr std::array<std::string_view, 15> kEnds{"大学", "高等専門学校", "研究所", "研究機構", "機構",
                                                     "協会", "財団",         "学会",   "連合会",   "組合",
                                                     "銀行", "センター",     "病院",   "事務所",   "株式会社"};
    const auto pieces = affiliation.pieces();
    const auto first = std::find_if(pieces.begin(), pieces.end(), [&](const auto& piece) {
        return std::find(kForms.begin(), kForms.end(), piece) == kForms.end();
    });
    if (first == pieces.end()) {
        return {};
    }
    std::set<std::string> parts;
    if (pieces.size() > 1) {
        parts.insert(*first);
    }
    auto nearest = std::string::npos;
    for (const auto end : kEnds) {
        const auto at = first->find(end);
        if (at != std::string::npos && at > 0) {
            nearest = std::min(nearest, at + end.size());
        }
    }
    if (nearest < first->size()) {
        parts.insert(first->substr(0, nearest));
    }
    for (const auto form : kForms) {
        for (const auto& part : std::set<std::string>(parts)) {
            if (const auto at = part.find(form); at != std::string::npos && part.size() > form.size()) {
                parts.insert(part.substr(0, at) + part.substr(at + form.size()));
            }
        }
    }
    return {parts.begin(), parts.end()};
}

Needle needleOfAffiliation(const std::string& affiliation, const std::vector<FoldedText>& titles) {
    Needle needle{Kind::Affiliation, &affiliation, {}};
    FoldedText folded(affiliation);
    if (isLabel(folded.key())) {
        return needle;
    }
    for (const auto& part : organisationParts(folded)) {
        FoldedText organisation(part);
        if (organisation.size() >= kLeastOrganisation && !isInOne(titles, organisation)) {
            needle.spellings.push_back(std::move(organisation));
        }
    }
    needle.spellings.push_back(std::move(folded));
    return needle;
}

// A text without what can't be seen, so that ten characters are ten that are read.
std::string textKey(std::string_view text) {
    auto key = base::searchKey(text);
    for (const std::string_view unseen : {"\u200b", "\u200c", "\u200d", "\u00ad", "\ufeff"}) {
        for (auto at = key.find(unseen); at != std::string::npos; at = key.find(unseen, at)) {
            key.erase(at, unseen.size());
        }
    }
    return key;
}

// Calls visit with each ten characters in a row; with all of a shorter text.
template <typename Visit>
void forEachWindow(const std::string& key, const Visit& visit) {
    const auto starts = characterStarts(key);
    const auto size = std::min(kWindow, starts.size() - 1);
    for (std::size_t i = 0; i + size < starts.size(); ++i) {
        visit(std::string_view(key).substr(starts[i], starts[i + size] - starts[i]));
    }
}

// Restricted texts, cut into windows so that each place is read once however many there are.
class RestrictedTexts {
public:
    explicit RestrictedTexts(const PublicationSecrets& secrets) {
        m_keys.reserve(secrets.texts.size());
        for (std::size_t text = 0; text < secrets.texts.size(); ++text) {
            const auto& key = m_keys.emplace_back(textKey(secrets.texts[text]));
            if (!key.empty()) {
                forEachWindow(key, [&](std::string_view window) { m_windows[window].push_back(text); });
            }
        }
        for (const auto& [window, texts] : m_windows) {
            m_sizes.insert(characterStarts(window).size() - 1);
        }
        for (const auto* known : {&secrets.titles, &secrets.openTexts}) {
            for (const auto& text : *known) {
                forEachIn(textKey(text), [&](std::string_view window) { m_windows.erase(window); });
            }
        }
    }

    [[nodiscard]] std::set<std::size_t> in(std::string_view text) const {
        std::set<std::size_t> found;
        const auto key = textKey(text);
        forEachIn(key, [&](std::string_view window) {
            const bool isShort = window.size() < key.size() && characterStarts(window).size() <= kLeastText;
            if (const auto hit = m_windows.find(window); hit != m_windows.end() && !isShort) {
                found.insert(hit->second.begin(), hit->second.end());
            }
        });
        return found;
    }

private:
    // Every run of characters that is as long as some window.
    template <typename Visit>
    void forEachIn(const std::string& key, const Visit& visit) const {
        const auto starts = characterStarts(key);
        for (const auto size : m_sizes) {
            for (std::size_t i = 0; i + size < starts.size(); ++i) {
                visit(std::string_view(key).substr(starts[i], starts[i + size] - starts[i]));
            }
        }
    }

    std::vector<std::string> m_keys;  // never moved: the windows point into them
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_windows;
    std::set<std::size_t> m_sizes;
};

}  // namespace

base::Message label(Kind kind) {
    return base::Message(domain::rowOf(kKinds, kind).label);
}

std::vector<PublicationLeak> findLeaks(const PublicationSecrets& secrets,
                                       const std::map<std::string, std::string>& textByPlace) {
    const auto titles = foldedAll(secrets.titles);
    std::vector<Needle> needles;
    for (const auto& name : secrets.names) {
        needles.push_back(needleOfName(name));
    }
    for (const auto& affiliation : secrets.affiliations) {
        needles.push_back(needleOfAffiliation(affiliation, titles));
    }
    const RestrictedTexts restricted(secrets);
    std::vector<PublicationLeak> leaks;
    for (const auto& [place, text] : textByPlace) {
        const FoldedText folded(text);
        for (const auto& needle : needles) {
            if (std::any_of(needle.spellings.begin(), needle.spellings.end(),
                            [&](const auto& spelling) { return folded.holds(spelling); })) {
                leaks.push_back({needle.kind, *needle.secret, place});
            }
        }
        for (const auto index : restricted.in(text)) {
            leaks.push_back({Kind::RestrictedText, secrets.texts[index], place});
        }
    }
    return leaks;
}

}  // namespace shirube::analysis
