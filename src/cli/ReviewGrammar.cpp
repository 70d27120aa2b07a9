// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"
#include "ReviewPanel.h"
#include "ReviewPreparation.h"
#include "ReviewResults.h"
#include "ReviewScoring.h"

namespace shirube::cli {

void Grammar::addRoles() {
    m_app.add_option("--role", m_options.role, "Whose eyes to look through (default: analyst)")
        ->check(CLI::IsMember({"analyst", "reviewer", "secretariat"}));
    addText(&m_app, "--reviewer", m_options.reviewer, "Which reviewer, by id or name");
    m_app.add_option("--pin-file", m_options.pinFile, "File whose first line is the PIN (else SHIRUBE_PIN)")
        ->type_name("FILE");
}

void Grammar::addRound(CLI::App* command, std::string& round) {
    addText(command, "round", round, "Id or name of the review (review list)")->required();
}

void Grammar::addPassphrase(CLI::App* command, std::string& file) {
    addText(command, "--passphrase-file", file, "File whose first line is the passphrase")->required();
}

void Grammar::addReviewCommands() {
    auto* review = addGroup(&m_app, "review", "Reviews: stage gates, check-ins, committees, evaluations");
    addReviewRounds(review);
    addReviewPanels(review);
    addReviewConflicts(review);
    addReviewScoring(review);
    addReviewPackets(review);
    addReviewResults(review);
    addReviewRemarks(review);
}

void Grammar::addReviewRounds(CLI::App* review) {
    const auto addSaid = [this](CLI::App* command) {
        addText(command, "--from", m_round.from, "Scored by this template: its number or name (review templates)");
        addText(command, "--scheme", m_round.scheme, "Scored by what is in this file (review scheme)");
        command->add_option("--points", m_round.points, "The most that each item gives: 20,20,10,20,20,10")
            ->delimiter(',')
            ->allow_extra_args(false);
        addText(command, "--kind", m_round.kind,
                "check_in, stage_gate, technical_committee, adoption, midterm_evaluation or evaluation");
        addText(command, "--held-on", m_round.heldOn, "Day on which the committee meets");
        addText(command, "--due-on", m_round.dueOn, "Day until which sheets are due");
        addText(command, "--period", m_round.period, "What it reviews, such as R8");
        addText(command, "--note", m_round.note, "Note");
    };
    auto* list = add(review, "list", "List the schedule: what is due, late, open, finished",
                     [this](const Session& session) { return runReviewList(session, m_round); });
    addText(list, "--programme", m_round.programme, "Only of the programme with this id");
    addRound(add(review, "show", "Show a review: what is under review, who scores what",
                 [this](const Session& session) { return runReviewShow(session, m_round); }),
             m_round.round);
    auto* templates = add(review, "templates", "List what a review can be scored by",
                          [this](const Session& session) { return runReviewTemplates(session, m_round); });
    addText(templates, "--programme", m_round.programme, "Of this programme first");
    addRound(add(review, "scheme", "Print what a review is scored by, for --scheme",
                 [this](const Session& session) { return runReviewScheme(session, m_round); }),
             m_round.round);
    auto* create = add(review, "create", "Begin to prepare a review",
                       [this](const Session& session) { return runReviewCreate(session, m_round); });
    addText(create, "--programme", m_round.programme, "Id of the programme")->required();
    addText(create, "--name", m_round.name, "Name of the review")->required();
    addSaid(create);
    auto* change = add(review, "change", "Change what is said of a review",
                       [this](const Session& session) { return runReviewChange(session, m_round); });
    addRound(change, m_round.round);
    addText(change, "--name", m_round.name, "Name of the review");
    addSaid(change);
    addRound(add(review, "remove", "Remove a review that is being prepared",
                 [this](const Session& session) { return runReviewRemove(session, m_round); }),
             m_round.round);
    auto* open = add(review, "open", "Let sheets come in, sealed with a passphrase",
                     [this](const Session& session) { return runReviewOpen(session, m_round); });
    addRound(open, m_round.round);
    addPassphrase(open, m_round.passphraseFile);
    addRound(add(review, "close", "Take no more sheets",
                 [this](const Session& session) { return runReviewClose(session, m_round); }),
             m_round.round);
    auto* reopen = add(review, "reopen", "Take sheets again",
                       [this](const Session& session) { return runReviewReopen(session, m_round); });
    addRound(reopen, m_round.round);
    addText(reopen, "--reason", m_round.reason, "Why")->required();
}

void Grammar::addReviewPanels(CLI::App* review) {
    auto* reviewers = addGroup(review, "reviewer", "Reviewers");
    add(reviewers, "list", "List the reviewers", runReviewerList);
    const auto addSaid = [this](CLI::App* command) {
        addText(command, "--affiliation", m_reviewer.affiliation, "Affiliation and post, as it is written");
        command
            ->add_option("--organisation", m_reviewer.organisations,
                         "Organisation that the affiliation is with, by id or name; may be given several times")
            ->allow_extra_args(false)
            ->check(isNotEmpty());
        addText(command, "--note", m_reviewer.note, "Note");
    };
    auto* added = add(reviewers, "add", "Add a reviewer",
                      [this](const Session& session) { return runReviewerAdd(session, m_reviewer); });
    addText(added, "name", m_reviewer.reviewer, "Name")->required();
    addSaid(added);
    auto* change = add(reviewers, "change", "Change what is said of a reviewer",
                       [this](const Session& session) { return runReviewerChange(session, m_reviewer); });
    addText(change, "who", m_reviewer.reviewer, "Id or name")->required();
    addText(change, "--name", m_reviewer.name, "Name");
    addSaid(change);
    addText(add(reviewers, "remove", "Remove a reviewer whom no panel names",
                [this](const Session& session) { return runReviewerRemove(session, m_reviewer); }),
            "who", m_reviewer.reviewer, "Id or name")
        ->required();
    auto* pin = addGroup(review, "pin", "PINs of roles");
    auto* set = add(pin, "set", "Set the PIN of the role that --role names, or as secretariat a reviewer's",
                    [this](const Session& session) { return runPinSet(session, m_reviewer); });
    addText(set, "--new-pin-file", m_reviewer.newPinFile, "File whose first line is the new PIN")->required();
    addText(set, "--for", m_reviewer.reviewer, "Reviewer whose PIN the secretariat sets");
    set->add_flag("--lose-drafts", m_reviewer.losesDrafts, "Although drafts that the former PIN sealed are lost");

    auto* subjects = add(review, "subjects", "Say what is under review, in the order of the agenda",
                         [this](const Session& session) { return runReviewSubjects(session, m_panel); });
    addRound(subjects, m_panel.round);
    subjects->add_option("theme", m_panel.words, "Ids or codes of themes")->check(isNotEmpty());
    subjects->add_flag("--whole", m_panel.all, "The programme as a whole");
    auto* panel = add(review, "panel", "Say who is on the panel, in the order of the labels",
                      [this](const Session& session) { return runReviewPanel(session, m_panel); });
    addRound(panel, m_panel.round);
    panel->add_option("who", m_panel.words, "Ids or names of reviewers")->check(isNotEmpty())->required();
    auto* assign = add(review, "assign", "Say who scores what",
                       [this](const Session& session) { return runReviewAssign(session, m_panel); });
    addRound(assign, m_panel.round);
    assign->add_option("assignment", m_panel.words, "THEME=REVIEWER; replaces what was there")->check(isNotEmpty());
    assign->add_flag("--all", m_panel.all, "Everybody scores everything, but for conflicts of interest");
}

void Grammar::addReviewConflicts(CLI::App* review) {
    addRound(add(review, "conflicts", "List suggested conflicts of interest and what was ruled",
                 [this](const Session& session) { return runReviewConflicts(session, m_conflict); }),
             m_conflict.round);
    auto* rule = add(review, "rule", "Rule whether there is a conflict of interest",
                     [this](const Session& session) { return runReviewRule(session, m_conflict); });
    addText(rule, "subject", m_conflict.subject, "Id of what is under review (review show)")->required();
    addText(rule, "who", m_conflict.reviewer, "Reviewer by id, name or label")->required();
    rule->add_flag("--conflict", m_conflict.isConflict, "There is one: the reviewer sees nothing of it");
    rule->add_flag("--no-conflict", m_conflict.isNone, "There is none");
    addText(rule, "--reason", m_conflict.reason, "Why")->required();
    addText(rule, "--basis", m_conflict.basis,
            "What the ruling is on (default: the suggestion, or that it is declared)");
    auto* relate = add(review, "relate", "Say how two organisations are tied, for suggesting conflicts",
                       [this](const Session& session) { return runReviewRelate(session, m_conflict); });
    addText(relate, "from", m_conflict.from, "Organisation by id or name");
    addText(relate, "to", m_conflict.to, "Organisation by id or name");
    addText(relate, "--kind", m_conflict.kind, "parent_of or participant_of");
    addText(relate, "--evidence", m_conflict.evidence, "Where it is known from");
    addText(relate, "--remove", m_conflict.remove, "Remove the relation with this id (review relations)");
    add(review, "relations", "List how organisations are tied", runReviewRelations);
}

void Grammar::addReviewScoring(CLI::App* review) {
    add(review, "desk", "List the sheets of the reviewer who is signed in", runReviewDesk);
    auto* submit = add(review, "submit", "Submit sheets: a reviewer their own, the secretariat those of a file",
                       [this](const Session& session) { return runReviewSubmit(session, m_scoring); });
    submit->add_option("theme", m_scoring.subjects, "Only these (default: those of the file, else all drafts)")
        ->check(isNotEmpty());
    addText(submit, "--file", m_scoring.file, "Scores: review,theme,reviewer,criterion,value,comment");
    addText(submit, "--reason", m_scoring.reason, "Why a submitted sheet is replaced, or how the scores came in");
    submit->add_flag("--draft", m_scoring.draft, "Keep as drafts and submit nothing");
    auto* scores = add(review, "scores", "Write the scores of a revealed review as CSV",
                       [this](const Session& session) { return runReviewScores(session, m_scoring); });
    addRound(scores, m_scoring.round);
    scores->add_option("--out", m_scoring.out, "File to write (.csv)")->required()->expected(1);
}

void Grammar::addReviewPackets(CLI::App* review) {
    auto* packet = addGroup(review, "packet", "Score packets: files for reviewers on other machines");
    const auto addFile = [this](CLI::App* command, const char* description) {
        addText(command, "file", m_scoring.packet, description)->required();
    };
    const auto addOut = [this](CLI::App* command, const char* description) {
        return command->add_option("--out", m_scoring.out, description)->expected(1);
    };
    auto* issue = add(packet, "issue", "Write the packet of one reviewer",
                      [this](const Session& session) { return runPacketIssue(session, m_scoring); });
    addRound(issue, m_scoring.round);
    addText(issue, "who", m_scoring.reviewer, "Reviewer by id, name or label")->required();
    addOut(issue, "File to write (.shirube-packet)")->required();
    addPassphrase(issue, m_scoring.passphraseFile);
    addRound(add(packet, "list", "List the packets of a review",
                 [this](const Session& session) { return runPacketList(session, m_scoring); }),
             m_scoring.round);
    auto* withdraw = add(packet, "withdraw", "Refuse answers from a packet from now on",
                         [this](const Session& session) { return runPacketWithdraw(session, m_scoring); });
    addText(withdraw, "packet", m_scoring.packet, "Id of the packet (review packet list)")->required();
    addText(withdraw, "--reason", m_scoring.reason, "Why")->required();
    auto* show = add(packet, "show", "Show the sheets in a packet; needs no store",
                     [this](const Session& session) { return runPacketShow(session, m_scoring); });
    addFile(show, "The packet");
    addPassphrase(show, m_scoring.passphraseFile);
    auto* score = add(packet, "score", "Put scores into a packet; needs no store",
                      [this](const Session& session) { return runPacketScore(session, m_scoring); });
    addFile(score, "The packet");
    addPassphrase(score, m_scoring.passphraseFile);
    addText(score, "--scores", m_scoring.file, "Scores: review,theme,reviewer,criterion,value,comment")->required();
    addText(score, "--reason", m_scoring.reason, "Why a submitted sheet is replaced");
    score->add_flag("--draft", m_scoring.draft, "Keep as drafts and submit nothing");
    auto* answer = add(packet, "answer", "Write the file to send back; needs no store",
                       [this](const Session& session) { return runPacketAnswer(session, m_scoring); });
    addFile(answer, "The packet");
    addPassphrase(answer, m_scoring.passphraseFile);
    addOut(answer, "File to write (default: beside the packet)");
    addFile(add(packet, "check", "Show what an answer would change",
                [this](const Session& session) { return runPacketCheck(session, m_scoring); }),
            "The answer");
    auto* import = add(packet, "import", "Take the sheets of an answer in",
                       [this](const Session& session) { return runPacketImport(session, m_scoring); });
    addFile(import, "The answer");
    addText(import, "--reason", m_scoring.reason, "Why submitted sheets are replaced");
}

void Grammar::addReviewResults(CLI::App* review) {
    addRound(add(review, "progress", "Show how many sheets are in",
                 [this](const Session& session) { return runReviewProgress(session, m_result); }),
             m_result.round);
    auto* reveal = add(review, "reveal", "Open all sheets of a review; can't be undone",
                       [this](const Session& session) { return runReviewReveal(session, m_result); });
    addRound(reveal, m_result.round);
    addPassphrase(reveal, m_result.passphraseFile);
    addText(reveal, "--reason", m_result.reason, "Why, where sheets are missing");
    auto* tally = add(review, "tally", "Show what the sheets come to, and what the rule says",
                      [this](const Session& session) { return runReviewTally(session, m_result); });
    addText(tally, "round", m_result.round, "Id or name of the review, also of one that a document prints")->required();
    tally->add_option("--out", m_result.out, "File to write instead (.xlsx .csv .md .pdf); may be given several times")
        ->allow_extra_args(false);
    auto* amend = add(review, "amend", "Change a revealed sheet; both versions stay",
                      [this](const Session& session) { return runReviewAmend(session, m_result); });
    addText(amend, "subject", m_result.subject, "Id of what is under review (review show)")->required();
    addText(amend, "who", m_result.reviewer, "Reviewer by id, name or label")->required();
    amend->add_option("--score", m_result.scores, "ITEM=VALUE, such as 1-1=18; may be given several times")
        ->allow_extra_args(false);
    amend->add_option("--comment", m_result.comments, "ITEM=TEXT; may be given several times")->allow_extra_args(false);
    addText(amend, "--reason", m_result.reason, "Why")->required();
    auto* decide = add(review, "decide", "Record what the committee decided",
                       [this](const Session& session) { return runReviewDecide(session, m_result); });
    addRound(decide, m_result.round);
    addText(decide, "theme", m_result.subject, "Id or code of the theme, or the programme's id")->required();
    addText(decide, "--outcome", m_result.outcome,
            "continue, continue_with_conditions, weigh_remarks, end, adopt, adopt_with_conditions, reject or hold")
        ->required();
    addText(decide, "--by", m_result.by, "The body that decided")->required();
    addText(decide, "--on", m_result.on, "The day (default: today)");
    addText(decide, "--reason", m_result.reason, "Why; needed where it is not what the rule says");
    decide->add_flag("--restricted", m_result.restricted, "The reason is not for the public");
    auto* publish = add(review, "publish", "Write the results without names, and record that they went out",
                        [this](const Session& session) { return runReviewPublish(session, m_result); });
    addRound(publish, m_result.round);
    publish->add_option("--out", m_result.out, "File to write (.xlsx .pdf .csv .md); may be given several times")
        ->allow_extra_args(false);
    publish->add_flag("--check", m_result.check, "Only look whether something must not go out; record nothing");
    addText(publish, "--reason", m_result.reason, "Why it is published again");
}

void Grammar::addReviewRemarks(CLI::App* review) {
    auto* remarks = addGroup(review, "remarks", "Remarks of reviews and responses to them");
    const auto addSaid = [this](CLI::App* command) {
        addText(command, "--author", m_remark.author, "Who made it: a label such as 委員A, or a body");
        addText(command, "--theme", m_remark.subject, "What it is on (default: the review as a whole)");
        addText(command, "--kind", m_remark.kind, "positive or issue");
        addText(command, "--response", m_remark.response, "What is done about it");
        addText(command, "--status", m_remark.status, "none, addressed, ongoing, to_consider or disagreed");
        addText(command, "--due-on", m_remark.dueOn, "Day until which the response is due");
        command->add_flag("--restricted", m_remark.restricted, "It is not for the public");
    };
    auto* list = add(remarks, "list", "List the remarks on a programme, over all its reviews",
                     [this](const Session& session) { return runRemarksList(session, m_remark); });
    addText(list, "--programme", m_remark.programme, "Id of the programme")->required();
    auto* added = add(remarks, "add", "Add a remark to a review",
                      [this](const Session& session) { return runRemarksAdd(session, m_remark); });
    addRound(added, m_remark.round);
    addText(added, "--topic", m_remark.topic, "What it says")->required();
    addSaid(added);
    auto* change = add(remarks, "change", "Change a remark that a person entered",
                       [this](const Session& session) { return runRemarksChange(session, m_remark); });
    addText(change, "remark", m_remark.remark, "Id of the remark")->required();
    addText(change, "--topic", m_remark.topic, "What it says");
    addSaid(change);
    change->add_flag("--public", m_remark.open, "It is for the public again");
    addText(add(remarks, "remove", "Remove a remark that a person entered",
                [this](const Session& session) { return runRemarksRemove(session, m_remark); }),
            "remark", m_remark.remark, "Id of the remark")
        ->required();
    auto* carry = add(remarks, "carry", "Go on in a review with what earlier ones left open",
                      [this](const Session& session) { return runRemarksCarry(session, m_remark); });
    addRound(carry, m_remark.round);
    carry->add_option("earlier", m_remark.earlier, "Ids of remarks or findings")->check(isNotEmpty())->required();
}

}  // namespace shirube::cli
