using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Somebody hears of it when a month gets dear.</summary>
public sealed class Budgets() : Policy(
    "budgets",
    title: "Somebody hears of it when a month gets dear",
    why: "A loop that costs a thousand a day is found at the end of the month otherwise.",
    mend: "Add a budget with thresholds and whoever is told.",
    ResourceUrn.StackType, Budget)
{
    private const string Budget = "gcp:billing/budget:Budget";

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var place = Place.In(resource);
        if (resource.Type == Budget)
            return place.At("thresholdRules").Must("thresholds", one => one.Items.Any());
        return stack.Of(Budget).Count > 0 || !stack.Types.Any(type => ResourceUrn.Package(type) == "gcp") ? [] : [place.Violates($"a {Budget}")];
    }
}
