using Platform.Infra.Amazon.Access;
using Platform.Infra.Amazon.Alarms;
using Pulumi;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="StaticAnswersJob"/> is made from.</summary>
internal sealed record StaticAnswersJobArgs
{
    public required Settings Settings { get; init; }

    public required StaticAnswerPlan Plan { get; init; }

    /// <summary>By what the gateway knows the job.</summary>
    public required Output<string> Secret { get; init; }

    public required SiteAlarms Alarms { get; init; }

    /// <summary>Where the answers lie.</summary>
    public required PrivateBucket Bucket { get; init; }
}
