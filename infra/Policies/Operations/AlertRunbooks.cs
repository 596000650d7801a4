using System.Text.RegularExpressions;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Every alert says what to do.</summary>
public sealed partial class AlertRunbooks() : Policy(
    "alert-runbooks",
    title: "Every alert says what to do",
    why: "Whoever is woken at three has to find out what it means otherwise.",
    mend: "Name docs/runbooks/NAME.md in documentation.content or alarmDescription, and write it.",
    Kinds.AlertPolicy, Kinds.MetricAlarm, "aws:cloudwatch/compositeAlarm:CompositeAlarm")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var alert = Place.In(resource);
        var text = resource.Type == Kinds.AlertPolicy ? alert.At("documentation.content") : alert.At("alarmDescription");
        return text.Must("a docs/runbooks/NAME.md that is there", place => place.Text is { } said
            && Runbook().Match(said) is { Success: true } found && stack.Facts.HasFile(found.Value));
    }

    [GeneratedRegex(@"docs/runbooks/[a-z0-9-]+\.md")]
    private static partial Regex Runbook();
}
