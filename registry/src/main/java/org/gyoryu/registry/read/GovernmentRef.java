package org.gyoryu.registry.read;

import java.util.Optional;
import org.gyoryu.model.Names;
import org.gyoryu.model.Tier;

/**
 * A government as it is named in lists.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param level code of the administrative level; its names are in {@link Lookups}
 * @param parentId the government directly above, if any
 * @param provinceId the first-tier government that it belongs to: itself if it is one
 */
public record GovernmentRef(
    String id,
    String country,
    String level,
    Tier tier,
    Names names,
    Optional<String> parentId,
    String provinceId) {}
