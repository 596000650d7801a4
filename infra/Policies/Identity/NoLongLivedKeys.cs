using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Identity;

/// <summary>Nobody has a key that does not end.</summary>
public sealed class NoLongLivedKeys() : Policy(
    "no-long-lived-keys",
    title: "Nobody has a key that does not end",
    why: "A key that was copied once works for years.",
    mend: "Use workload identity or federation.",
    "gcp:serviceaccount/key:Key", "gcp:storage/hmacKey:HmacKey", "gcp:apikeys/key:Key",
    "aws:iam/accessKey:AccessKey", "aws:iam/user:User", "aws:iam/serviceSpecificCredential:ServiceSpecificCredential")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        [Place.In(resource).Violates("no key at all")];
}
