// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SOCI without its bindings for Boost types. Debian's libsoci-dev is configured with them but does not bring Boost's
// headers; nothing here uses those types, and they are templates only, so the library itself is the same.
#include <soci/soci-config.h>
#undef SOCI_HAVE_BOOST
#undef SOCI_HAVE_BOOST_DATE_TIME
#include <soci/soci.h>
