<#function licenseFormat licenses>
  <#return licenses?join(", ")>
</#function>
# What Malha stands on

Made by `mvn license:add-third-party@third-party`; do not edit. The server (Payara Micro, CDDL-1.1 or GPL-2.0 with Classpath
Exception) is packed into `malha.jar` as it comes. Files that browsers load are vendored; their versions, licences and hashes
stand in `src/main/frontend/vendor/vendor.lock`.

| library | version | licence |
|---|---|---|
<#list dependencyMap as e>
<#assign p = e.getKey()/>
<#assign licenses = e.getValue()/>
| ${p.groupId}:${p.artifactId} | ${p.version} | ${licenseFormat(licenses)} |
</#list>
