using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Everything lies where it may.</summary>
public sealed class Regions() : Policy(
    "regions",
    title: "Everything lies where it may",
    why: "Data of people must not leave the region by a typing error.",
    mend: "Choose a region of policies.yaml; secrets name their replicas.",
    AnyType)
{
    /// <summary>Services of AWS that lie in no region, whatever provider they are made by.</summary>
    private static readonly string[] Nowhere = ["aws:budgets/", "aws:cloudfront/", "aws:iam/", "aws:route53/"];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var thing = Place.In(resource);
        const string expected = "a region that policies.yaml allows";
        foreach (var place in Named(thing).Where(place => place.IsThere))
        {
            foreach (var finding in place.Must(expected, one => one.Text is null or "" || stack.Facts.Settings.Allows(one.Text, resource.Type)))
                yield return finding;
        }

        foreach (var finding in thing.At("replication.auto").Must("replicas in regions that policies.yaml allows", place => !place.IsThere))
            yield return finding;
        if (ResourceUrn.Package(resource.Type) == "aws" && !Nowhere.Any(service => resource.Type.StartsWith(service, StringComparison.Ordinal)) && !thing.At("region").IsThere
            && stack.ProviderSetting(resource, "region") is PropertyValue.TextValue { Text: var region } && !stack.Facts.Settings.Allows(region, resource.Type))
            yield return thing.At("region").Violates($"{expected}, and the provider's is {region}");
    }

    private static IEnumerable<Place> Named(Place thing)
    {
        // A provider is no thing: what goes by it is judged one by one.
        if (thing.Resource.Type == "pulumi:providers:aws" || ResourceUrn.Package(thing.Resource.Type) is "kubernetes" or "random")
            return [];
        return
        [
            thing.At("location"), thing.At("region"), thing.At("zone"),
            .. thing.At("nodeLocations").Items,
            .. thing.At("messageStoragePolicy.allowedPersistenceRegions").Items,
            .. thing.At("replication.userManaged.replicas").Items.Select(replica => replica.At("location")),
        ];
    }
}
