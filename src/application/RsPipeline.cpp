// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsPipeline.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>
#include <utility>

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::RsKind;

constexpr std::chrono::milliseconds kProgressEvery{50};

class RsPipeline {
public:
    RsPipeline(const std::vector<RsReadingJob>& jobs, const base::Progress& progress, const RsPipelineOptions& options);

    base::Result<std::vector<exchange::RsReadResult>> run(
        const std::function<base::Status(const domain::RsRowBatch&)>& write);

private:
    enum class State { Waiting, Reading, Done };
    struct Reading {
        RsReadingJob job;
        State state = State::Waiting;
        std::atomic<std::int64_t> bytesDone{0};
        std::optional<exchange::RsReadResult> result{};
    };
    struct Outline {
        bool isAwaited = false;  // the edition's 1-2 is among the files
        std::optional<exchange::RsHeadings> headings{};
    };

    void readAll();
    Reading* nextReady();
    void read(Reading& reading);
    base::Status enqueue(domain::RsRowBatch&& batch);
    void fail(base::Error error);
    base::Status writeAll(const std::function<base::Status(const domain::RsRowBatch&)>& write);
    void report() const;

    const base::Progress& m_progress;
    RsPipelineOptions m_options;
    std::deque<Reading> m_readings;     // in the order in which they begin
    std::map<int, Outline> m_outlines;  // by edition
    std::int64_t m_bytes = 0;
    std::stop_source m_halt;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;  // of what follows, and of the states and headings
    std::deque<domain::RsRowBatch> m_waiting;
    std::size_t m_waitingBytes = 0;
    std::size_t m_threadsAtWork = 0;
    std::optional<base::Error> m_failure;
};

int editionOf(const exchange::RsInput& input) {
    return input.edition ? input.edition->year() : 0;
}

base::Error cancelled() {
    return {ErrorCode::Cancelled, Message(SHIRUBE_TEXT("The import was cancelled. Nothing was stored.")), {}};
}

RsPipeline::RsPipeline(const std::vector<RsReadingJob>& jobs, const base::Progress& progress,
                       const RsPipelineOptions& options)
    : m_progress(progress), m_options(options) {
    // Those that others wait for first, then the longest: the threads end at about the same time.
    std::vector<RsReadingJob> sorted = jobs;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) {
        const bool isLeftOutline = left.input->kind == RsKind::Outline;
        const bool isRightOutline = right.input->kind == RsKind::Outline;
        return isLeftOutline != isRightOutline ? isLeftOutline : left.input->bytes > right.input->bytes;
    });
    for (const auto& job : sorted) {
        m_readings.emplace_back().job = job;
        m_bytes += job.input->bytes;
        if (job.input->kind == RsKind::Outline) {
            m_outlines[editionOf(*job.input)].isAwaited = true;
        }
    }
}

void RsPipeline::fail(base::Error error) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure) {
            m_failure = std::move(error);
        }
    }
    m_halt.request_stop();
    m_changed.notify_all();
}

// With the lock held: a file whose reading can begin, or null.
RsPipeline::Reading* RsPipeline::nextReady() {
    for (auto& reading : m_readings) {
        if (reading.state != State::Waiting) {
            continue;
        }
        const auto& outline = m_outlines[editionOf(*reading.job.input)];
        if (reading.job.input->kind == RsKind::Outline || !outline.isAwaited || outline.headings) {
            return &reading;
        }
    }
    return nullptr;
}

void RsPipeline::readAll() {
    std::unique_lock lock(m_mutex);
    const auto isAllBegun = [this] {
        return std::none_of(m_readings.begin(), m_readings.end(),
                            [](const auto& reading) { return reading.state == State::Waiting; });
    };
    while (!m_halt.stop_requested() && !isAllBegun()) {
        auto* const reading = nextReady();
        if (reading == nullptr) {
            m_changed.wait(lock, m_halt.get_token(), [this, &isAllBegun] { return nextReady() || isAllBegun(); });
            continue;
        }
        reading->state = State::Reading;
        lock.unlock();
        try {
            read(*reading);
        } catch (const std::exception& error) {
            fail({ErrorCode::Internal, Message(SHIRUBE_TEXT("{0} could not be read."), {reading->job.input->name}),
                  error.what()});
        }
        lock.lock();
    }
    --m_threadsAtWork;
    m_changed.notify_all();
}

void RsPipeline::read(Reading& reading) {
    const auto& input = *reading.job.input;
    exchange::RsReadOptions options;
    options.file = reading.job.file;
    if (input.kind != RsKind::Outline) {
        const std::lock_guard lock(m_mutex);
        const auto& headings = m_outlines[editionOf(input)].headings;
        options.headings = headings ? &*headings : nullptr;
    }
    base::Progress progress;
    progress.stop = m_halt.get_token();
    progress.report = [&](base::ProgressStep step) {
        reading.bytesDone = step.total > 0 ? std::min(step.done, input.bytes) : 0;
    };
    auto result = exchange::readRsFile(
        input, options, [this](domain::RsRowBatch&& batch) { return enqueue(std::move(batch)); }, progress);
    if (!result) {
        fail(std::move(result).error());
        return;
    }
    reading.bytesDone = input.bytes;
    const std::lock_guard lock(m_mutex);
    if (input.kind == RsKind::Outline) {
        m_outlines[editionOf(input)].headings = std::move(result->headings);
    }
    reading.result = *std::move(result);
    reading.state = State::Done;
    m_changed.notify_all();
}

base::Status RsPipeline::enqueue(domain::RsRowBatch&& batch) {
    if (batch.rowCount() == 0) {
        return {};
    }
    std::unique_lock lock(m_mutex);
    const bool hasRoom = m_changed.wait(
        lock, m_halt.get_token(), [this] { return m_waiting.empty() || m_waitingBytes < m_options.maxWaitingBytes; });
    if (!hasRoom || m_halt.stop_requested()) {
        return tl::unexpected(cancelled());
    }
    m_waitingBytes += batch.byteCount();
    m_waiting.push_back(std::move(batch));
    m_changed.notify_all();
    return {};
}

void RsPipeline::report() const {
    const auto done = std::accumulate(m_readings.begin(), m_readings.end(), std::int64_t{0},
                                      [](auto sum, const auto& reading) { return sum + reading.bytesDone; });
    m_progress.step(done, m_bytes);
}

base::Status RsPipeline::writeAll(const std::function<base::Status(const domain::RsRowBatch&)>& write) {
    while (true) {
        std::optional<domain::RsRowBatch> batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, m_halt.get_token(), kProgressEvery,
                               [this] { return !m_waiting.empty() || m_threadsAtWork == 0; });
            if (m_failure) {
                return tl::unexpected(*m_failure);
            }
            if (!m_waiting.empty()) {
                batch = std::move(m_waiting.front());
                m_waiting.pop_front();
                m_waitingBytes -= batch->byteCount();
            } else if (m_threadsAtWork == 0) {
                return {};
            }
        }
        if (batch) {
            m_changed.notify_all();
            if (auto written = write(*batch); !written) {
                return written;
            }
        }
        if (m_progress.isCancelled()) {
            return tl::unexpected(cancelled());
        }
        report();
    }
}

base::Result<std::vector<exchange::RsReadResult>> RsPipeline::run(
    const std::function<base::Status(const domain::RsRowBatch&)>& write) {
    const auto wanted =
        m_options.threads > 0 ? m_options.threads : std::max<std::size_t>(1, std::thread::hardware_concurrency());
    m_threadsAtWork = std::min(wanted, m_readings.size());
    base::Status written;
    {
        std::vector<std::jthread> threads;
        // Before the threads are joined, whatever ends this block: those that wait go on and end.
        const std::shared_ptr<void> halted(nullptr, [this](void*) { m_halt.request_stop(); });
        for (std::size_t count = m_threadsAtWork; count > 0; --count) {
            threads.emplace_back([this] { readAll(); });
        }
        written = writeAll(write);
        if (!written) {
            fail(written.error());
        }
    }
    if (!written) {
        return base::forward(std::move(written));
    }
    std::vector<exchange::RsReadResult> results;
    results.reserve(m_readings.size());
    for (auto& reading : m_readings) {
        results.push_back(*std::move(reading.result));
    }
    std::sort(results.begin(), results.end(),
              [](const auto& left, const auto& right) { return left.file.id < right.file.id; });
    return results;
}

}  // namespace

base::Result<std::vector<exchange::RsReadResult>> readRsFiles(
    const std::vector<RsReadingJob>& jobs, const std::function<base::Status(const domain::RsRowBatch&)>& write,
    const base::Progress& progress, const RsPipelineOptions& options) {
    return RsPipeline(jobs, progress, options).run(write);
}

}  // namespace shirube::application
