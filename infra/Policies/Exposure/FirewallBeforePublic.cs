using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Whatever is public has a web application firewall before it.</summary>
public sealed class FirewallBeforePublic() : Policy(
    "waf-before-public",
    title: "Whatever is public has a web application firewall before it",
    why: "The first request of a bot comes within minutes.",
    mend: "Set webAclId of a distribution; add a GCPBackendPolicy with a securityPolicy for every service that a route of a public gateway leads to.",
    Kinds.Distribution, Kinds.HttpRoute, "kubernetes:networking.k8s.io/v1:Ingress")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var route = Place.In(resource);
        if (resource.Type == Kinds.Distribution)
            return route.At("webAclId").IsThere ? [] : [route.At("webAclId").Violates("a web ACL")];
        if (resource.Type != Kinds.HttpRoute)
            return [route.Violates("an HTTPRoute of the gateway, before which the firewall stands")];
        return route.At("spec.rules").Items.SelectMany(rule => rule.At("backendRefs").Items)
            .SelectMany(backend => backend.At("name").Must("a service with a GCPBackendPolicy that has a securityPolicy", name => IsGuarded(name.Text, route, stack)));
    }

    private static bool IsGuarded(string? service, Place route, StackIndex stack) => stack.Of(Kinds.BackendPolicy).Select(Place.In).Any(policy =>
        policy.At("spec.targetRef.name").Text == service && policy.At("metadata.namespace").Value == route.At("metadata.namespace").Value
        && policy.At("spec.default.securityPolicy").IsThere);
}
