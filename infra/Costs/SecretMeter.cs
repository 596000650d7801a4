using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>A version of a secret, for each place where it lies.</summary>
public sealed class SecretMeter() : Meter("gcp:secretmanager/secretVersion:SecretVersion", "gcp:secretmanager/regionalSecretVersion:RegionalSecretVersion")
{
    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var secret = stack.Of("gcp:secretmanager/secret:Secret").FirstOrDefault(one => resource.Dependencies.Contains(one.Urn));
        var places = secret is null ? 1 : Math.Max(1, Place.In(secret).At("replication.userManaged.replicas").Items.Count());
        return [new Usage("gcp.secrets.version", "global", places, places)];
    }
}
