using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>Sessions travel encrypted, and only for whoever may.</summary>
public sealed class RedisTls() : Policy(
    "redis-tls",
    title: "Sessions travel encrypted, and only for whoever may",
    why: "A private network is private only as long as nobody is in it.",
    mend: "Set transitEncryptionMode to SERVER_AUTHENTICATION and authEnabled; for a cluster authorizationMode to AUTH_MODE_IAM_AUTH.",
    "gcp:redis/instance:Instance", "gcp:redis/cluster:Cluster")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var redis = Place.In(resource);
        return resource.Type == "gcp:redis/instance:Instance"
            ? [.. redis.At("transitEncryptionMode").MustBe("SERVER_AUTHENTICATION"), .. redis.At("authEnabled").MustBe(true)]
            : [.. redis.At("transitEncryptionMode").MustBe("TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"), .. redis.At("authorizationMode").MustBe("AUTH_MODE_IAM_AUTH")];
    }
}
