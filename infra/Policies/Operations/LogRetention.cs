using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>Logs are kept long enough, and not for ever.</summary>
public sealed class LogRetention() : Policy(
    "log-retention",
    title: "Logs are kept long enough, and not for ever",
    why: "Too short, and an incident cannot be followed; without an end, people's data are never gone.",
    mend: "Set retentionDays or retentionInDays within logDays of policies.yaml.",
    "gcp:logging/projectBucketConfig:ProjectBucketConfig", "aws:cloudwatch/logGroup:LogGroup")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var (least, most) = (stack.Facts.Settings.LeastLogDays, stack.Facts.Settings.MostLogDays);
        return Place.In(resource).At(resource.Type.StartsWith("aws:", StringComparison.Ordinal) ? "retentionInDays" : "retentionDays")
            .Must($"{least} to {most}", place => place.Number >= least && place.Number <= most);
    }
}
