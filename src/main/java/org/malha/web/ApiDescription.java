package org.malha.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Leaves in {@code /openapi} what programs may rely on: the resources under {@code /api/v1}, not
 * the pages.
 */
public class ApiDescription implements OASFilter {
  private static final String BEARER = "bearer";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List<String> pages =
        api.getPaths().getPathItems().keySet().stream()
            .filter(path -> !path.startsWith("/api/v1/"))
            .toList();
    pages.forEach(api.getPaths()::removePathItem);
    api.setInfo(
        OASFactory.createInfo()
            .title("Malha")
            .version("1")
            .description(
                "Groups, constraints, posts, co-signatures and search. Errors are application/problem+json (RFC 9457)."));
    api.setServers(List.of());
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    components.addSecurityScheme(
        BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER));
    api.setComponents(components);
    api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
    if (api.getExtensions() != null) {
      api.removeExtension("endpoints");
    }
  }
}
