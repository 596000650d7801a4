using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.1.4: only images that we attested are admitted.</summary>
public sealed class TrustedImages() : Policy(
    "cis-gke-5.1.4",
    title: "Only images that we attested are admitted",
    why: "Whoever can push an image could otherwise run it.",
    mend: "Require attestations by default, enforce it, and exempt nothing but images of Google and the named add-ons.",
    "gcp:binaryauthorization/policy:Policy")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var policy = Place.In(resource);
        return
        [
            .. policy.At("defaultAdmissionRule.evaluationMode").MustBe("REQUIRE_ATTESTATION"),
            .. policy.At("defaultAdmissionRule.enforcementMode").MustBe("ENFORCED_BLOCK_AND_AUDIT_LOG"),
            .. policy.At("defaultAdmissionRule.requireAttestationsBies").Must("an attestor", place => place.Items.Any()),
            .. policy.At("admissionWhitelistPatterns").Items.SelectMany(pattern =>
                pattern.At("namePattern").Must("a registry of Google's own, or a registry and a path", place => IsNarrow(place.Text))),
        ];
    }

    /// <summary>Into GKE's own registry nobody but Google pushes; of any other a part must be named.</summary>
    private static bool IsNarrow(string? pattern) => pattern is not null
        && (pattern.StartsWith("gke.gcr.io/", StringComparison.Ordinal) || pattern.Trim('*', '/').Contains('/', StringComparison.Ordinal));
}
