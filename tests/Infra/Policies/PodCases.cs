namespace Platform.Infra.Tests.Policies;

/// <summary>The restricted pod standard, and what we ask for besides.</summary>
internal static class PodCases
{
    private const string Deployment = "kubernetes:apps/v1:Deployment";
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static IEnumerable<PolicyCase> All =>
    [
        Pod("pod-host-namespaces", """{"hostNetwork":false}""", """{"hostPID":true}""", "hostPID"),
        Container("pod-host-ports", """{"ports":[{"containerPort":80}]}""", """{"ports":[{"containerPort":80,"hostPort":80}]}""", "ports[0].hostPort"),
        Pod("pod-volumes", """{"volumes":[{"name":"a","emptyDir":{}}]}""", """{"volumes":[{"name":"a","hostPath":{"path":"/"}}]}""", "volumes[0].hostPath"),
        Container("pod-privileged", "{}", """{"securityContext":{"privileged":true}}""", "securityContext.privileged"),
        Container("pod-escalation", """{"securityContext":{"allowPrivilegeEscalation":false}}""", "{}", "securityContext.allowPrivilegeEscalation"),
        Container("pod-capabilities", """{"securityContext":{"capabilities":{"drop":["ALL"]}}}""", """{"securityContext":{"capabilities":{"drop":["NET_RAW"]}}}""", "securityContext.capabilities.drop"),
        Container("pod-capabilities", """{"securityContext":{"capabilities":{"drop":["ALL"],"add":["NET_BIND_SERVICE"]}}}""", """{"securityContext":{"capabilities":{"drop":["ALL"],"add":["SYS_ADMIN"]}}}""", "securityContext.capabilities.add"),
        Container("pod-not-root", """{"securityContext":{"runAsNonRoot":true}}""", "{}", "securityContext.runAsNonRoot"),
        Container("pod-not-root", """{"securityContext":{"runAsNonRoot":true,"runAsUser":1654}}""", """{"securityContext":{"runAsNonRoot":true,"runAsUser":0}}""", "securityContext.runAsUser"),
        Container("pod-seccomp", """{"securityContext":{"seccompProfile":{"type":"RuntimeDefault"}}}""", """{"securityContext":{"seccompProfile":{"type":"Unconfined"}}}""", "securityContext.seccompProfile.type"),
        Container("pod-kernel-defaults", "{}", """{"securityContext":{"procMount":"Unmasked"}}""", "securityContext.procMount"),
        Pod("pod-kernel-defaults", """{"securityContext":{"sysctls":[{"name":"net.ipv4.tcp_syncookies","value":"1"}]}}""", """{"securityContext":{"sysctls":[{"name":"kernel.msgmax","value":"1"}]}}""", "securityContext.sysctls[0].name"),
        Container("pod-read-only-root", """{"securityContext":{"readOnlyRootFilesystem":true}}""", "{}", "securityContext.readOnlyRootFilesystem"),
        Container("pod-resources",
            """{"resources":{"requests":{"cpu":"1","memory":"1Gi"},"limits":{"cpu":"2","memory":"1Gi"}}}""",
            """{"resources":{"requests":{"cpu":"1","memory":"1Gi"},"limits":{"cpu":"2"}}}""", "resources.limits.memory"),
        Container("image-digests", $$"""{"image":"registry/one@{{Digest}}"}""", """{"image":"registry/one:latest"}""", "image"),
        Container("images-published", $$"""{"image":"registry/one@{{Digest}}"}""", """{"image":"registry/one:unpublished"}""", "image", presenceIsEnough: true),
        PolicyCase.Of("pod-privileged", "kubernetes:batch/v1:CronJob",
            """{"spec":{"jobTemplate":{"spec":{"template":{"spec":{"containers":[{}]}}}}}}""",
            """{"spec":{"jobTemplate":{"spec":{"template":{"spec":{"initContainers":[{"securityContext":{"privileged":true}}]}}}}}}""",
            "spec.jobTemplate.spec.template.spec.initContainers[0].securityContext.privileged"),
    ];

    private static PolicyCase Pod(string policy, string good, string bad, string path) =>
        PolicyCase.Of(policy, Deployment, Template(good), Template(bad), $"spec.template.spec.{path}", presenceIsEnough: policy == "pod-volumes");

    private static PolicyCase Container(string policy, string good, string bad, string path, bool presenceIsEnough = false) => PolicyCase.Of(
        policy, Deployment, Template($$"""{"containers":[{{good}}]}"""), Template($$"""{"containers":[{{bad}}]}"""),
        $"spec.template.spec.containers[0].{path}", presenceIsEnough);

    private static string Template(string pod) => """{"spec":{"template":{"spec":""" + pod + "}}}";
}
