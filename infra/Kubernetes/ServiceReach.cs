using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>What a service's pods talk to, by what its manifest says that it reads and writes.</summary>
/// <param name="Service">The manifest.</param>
internal sealed record ServiceReach(ServiceManifest Service)
{
    /// <summary>Whether it reads models, a bucket or a topic.</summary>
    public bool NeedsGoogle => Service.Models.Count > 0 || Kinds.Any(kind => kind != DataKind.Sessions);

    /// <summary>Whether it reads or writes running sessions.</summary>
    public bool NeedsSessions => Kinds.Contains(DataKind.Sessions);

    private IEnumerable<DataKind> Kinds => Service.Reads.Concat(Service.Writes);
}
