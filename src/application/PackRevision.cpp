// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackRevision.h"

#include "base/Sha256.h"

namespace shirube::application {

std::string packRevision(const domain::Pack& pack, const std::vector<domain::PackItem>& items) {
    std::string text;
    const auto add = [&](std::string_view piece) {
        text += std::to_string(piece.size()) + ':';
        text += piece;
    };
    add(pack.id.value());
    add(pack.name);
    add(pack.meetingOn ? pack.meetingOn->text() : std::string());
    add(pack.author);
    add(toKey(pack.format));
    add(pack.language);
    add(pack.snapshot.value());
    add(pack.note);
    for (const auto& item : items) {
        add(item.id.value());
        add(item.chart.text());
        add(item.note);
    }
    return base::sha256Hex(text);
}

}  // namespace shirube::application
