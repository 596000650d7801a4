using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Somebody hears of it when a month on AWS gets dear.</summary>
public sealed class AwsBudgets() : Policy(
    "aws-budgets",
    title: "Somebody hears of it when a month on AWS gets dear",
    why: "A loop that costs a thousand a day is found at the end of the month otherwise.",
    mend: "Add a budget with thresholds and whoever is told.",
    ResourceUrn.StackType, Budget)
{
    private const string Budget = "aws:budgets/budget:Budget";

    /// <summary>The account is the shop's, which may have a budget of its own.</summary>
    public override PolicyLevel LevelIn(StackFacts stack) => PolicyLevel.Advisory;

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var place = Place.In(resource);
        if (resource.Type == Budget)
            return place.At("notifications").Must("notifications", one => one.Items.Any());
        return stack.Of(Budget).Count > 0 || !stack.Types.Any(type => ResourceUrn.Package(type) == "aws") ? [] : [place.Violates($"a {Budget}")];
    }
}
