using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>In production nothing that holds data can be deleted by mistake.</summary>
public sealed class DeletionProtection() : Policy(
    "deletion-protection",
    title: "In production nothing that holds data can be deleted by mistake",
    why: "One wrong name in a command is enough otherwise.",
    mend: "Set deletionProtection; take forceDestroy and deleteContentsOnDestroy out.",
    [.. Guards.Keys.Order(StringComparer.Ordinal)])
{
    /// <summary>By type: the flag, its right value, and whether it has that without being said.</summary>
    private static readonly Dictionary<string, (string Path, bool IsOn, bool IsDefault)> Guards = new()
    {
        [Kinds.Cluster] = ("deletionProtection", true, false),
        [Kinds.Bucket] = ("forceDestroy", false, true),
        [Kinds.AwsBucket] = ("forceDestroy", false, true),
        ["gcp:bigquery/dataset:Dataset"] = ("deleteContentsOnDestroy", false, true),
        ["gcp:bigquery/table:Table"] = ("deletionProtection", true, true),
        ["gcp:redis/cluster:Cluster"] = ("deletionProtectionEnabled", true, true),
        ["gcp:redis/instance:Instance"] = ("deletionProtection", true, false),
        ["gcp:dns/managedZone:ManagedZone"] = ("forceDestroy", false, true),
        ["aws:route53/zone:Zone"] = ("forceDestroy", false, true),
    };

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        if (!stack.Facts.IsProduction)
            return [];
        var thing = Place.In(resource);
        // A view holds nothing.
        if (thing.At("view").IsThere || thing.At("materializedView").IsThere)
            return [];
        var (path, isOn, isDefault) = Guards[resource.Type];
        return isDefault ? thing.At(path).MustNotBe(!isOn) : thing.At(path).MustBe(isOn);
    }
}
