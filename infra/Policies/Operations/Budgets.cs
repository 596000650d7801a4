using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Somebody hears of it when a month gets dear.</summary>
public sealed class Budgets() : Policy(
    "budgets",
    title: "Somebody hears of it when a month gets dear",
    why: "A loop that costs a thousand a day is found at the end of the month otherwise.",
    mend: "Add a budget with thresholds and whoever is told.",
    ResourceUrn.StackType, Google, Amazon)
{
    private const string Google = "gcp:billing/budget:Budget";

    private const string Amazon = "aws:budgets/budget:Budget";

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var place = Place.In(resource);
        if (resource.Type == Google)
            return place.At("thresholdRules").Must("thresholds", one => one.Items.Any());
        if (resource.Type == Amazon)
            return place.At("notifications").Must("notifications", one => one.Items.Any());
        return new[] { (Package: "gcp", Budget: Google), (Package: "aws", Budget: Amazon) }
            .Where(cloud => stack.Of(cloud.Budget).Count == 0 && stack.Types.Any(type => ResourceUrn.Package(type) == cloud.Package))
            .Select(cloud => place.Violates($"a {cloud.Budget}"));
    }
}
