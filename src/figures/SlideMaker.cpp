// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlideMaker.h"

namespace shirube::figures {

exchange::Slide slideOf(const Scene& scene) {
    exchange::Slide slide;
    slide.title = scene.title.toStdString();
    return slide;
}

exchange::Slide slideOf(const analysis::FigureSpec& /*spec*/, const Scene& scene,
                        const base::Translator& /*translate*/) {
    return slideOf(scene);
}

exchange::Slide slideOf(const analysis::FigureSpec& spec, const LayoutOptions& layout,
                        const base::Translator& translate) {
    return slideOf(spec, layoutFigure(spec, layout), translate);
}

}  // namespace shirube::figures
