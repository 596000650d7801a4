using Platform.Infra.Preview.Graph;
using System.Net;

namespace Platform.Infra.Policies.Workloads;

/// <summary>Pods reach only what they must.</summary>
public sealed class AllowedEgress() : Policy(
    "egress-allowed",
    title: "Pods reach only what they must",
    why: "A pod that was broken into sends what it finds to whoever asked for it.",
    mend: "Name ranges of policies.yaml, or pods and namespaces, in every rule of egress.",
    Kinds.NetworkPolicy)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        const string expected = "ranges of policies.yaml, pods or namespaces";
        foreach (var rule in Place.In(resource).At("spec.egress").Items)
        {
            if (!rule.IsKnown || !rule.At("to").IsKnown)
                yield return rule.At("to").NotKnown(expected);
            else if (!rule.At("to").Items.Any())
                yield return rule.At("to").Violates(expected);
            foreach (var finding in rule.At("to").Items.Where(peer => peer.IsKnown && peer.At("ipBlock").IsThere)
                .SelectMany(peer => peer.At("ipBlock.cidr").Must(expected, place => IsAllowed(place.Text, stack))))
                yield return finding;
        }
    }

    private static bool IsAllowed(string? range, StackIndex stack) => IPNetwork.TryParse(range, out var asked)
        && stack.Facts.Settings.Egress.Any(allowed => allowed.PrefixLength <= asked.PrefixLength && allowed.Contains(asked.BaseAddress));
}
