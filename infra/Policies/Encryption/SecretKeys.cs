using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Secrets are encrypted with a key of ours.</summary>
public sealed class SecretKeys() : Policy(
    "cmek-secrets",
    title: "Secrets are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set customerManagedEncryption.kmsKeyName, in each replica of a secret that has some.",
    "gcp:secretmanager/secret:Secret", "gcp:secretmanager/regionalSecret:RegionalSecret")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var secret = Place.In(resource);
        if (resource.Type.EndsWith("RegionalSecret", StringComparison.Ordinal))
            return secret.At("customerManagedEncryption.kmsKeyName").MustBeKey();
        var replicas = secret.At("replication.userManaged.replicas");
        return replicas.IsThere
            ? replicas.Items.SelectMany(replica => replica.At("customerManagedEncryption.kmsKeyName").MustBeKey())
            : secret.At("replication.auto.customerManagedEncryption.kmsKeyName").MustBeKey();
    }
}
