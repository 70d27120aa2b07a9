// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HashChain.h"

#include "base/Sha256.h"

namespace shirube::persistence {

namespace {

void append(std::string& text, std::string_view field) {
    text += std::to_string(field.size());
    text += ':';
    text += field;
    text += ',';
}

}  // namespace

std::string entryHash(std::string_view previousHash, const ChangeSetRow& change, const ChangeEntry& entry) {
    std::string text;
    append(text, previousHash);
    append(text, std::to_string(change.id));
    append(text, change.kind);
    append(text, std::to_string(change.target));
    append(text, change.actor);
    append(text, change.time);
    append(text, change.summary);
    append(text, change.reason);
    append(text, std::to_string(entry.seq));
    append(text, entry.table);
    append(text, entry.key);
    append(text, entry.before);
    append(text, entry.after);
    if (change.isFinal) {
        append(text, "final");  // else as it was before there were final changes
    }
    return base::sha256Hex(text);
}

}  // namespace shirube::persistence
