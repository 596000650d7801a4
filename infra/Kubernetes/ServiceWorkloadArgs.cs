using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="ServiceWorkload"/> and its parts are made from.</summary>
internal sealed record ServiceWorkloadArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    public required ServiceIdentity Identity { get; init; }

    public required ServiceImage Image { get; init; }

    /// <summary>The classes of priority; pods bear one of them.</summary>
    public required PodPriorities Priorities { get; init; }

    /// <summary>Where requests come in.</summary>
    public required PlatformGateway Gateway { get; init; }

    /// <summary>The buckets of its data folder.</summary>
    public required IReadOnlyList<DataMount> Mounts { get; init; }

    /// <summary>How it reaches sessions, if it needs to.</summary>
    public required SessionAccess Sessions { get; init; }

    /// <summary>The full name of the topic that it publishes events to; null where it publishes none.</summary>
    public Output<string>? EventTopic { get; init; }

    /// <summary>The calendar of campaigns, for the service that publishes it; null for others.</summary>
    public string? Calendar { get; init; }

    /// <summary>What else must be there before its pods start, such as its grants.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];

    /// <summary>What its pods talk to.</summary>
    public ServiceReach Reach => new(Service);
}
