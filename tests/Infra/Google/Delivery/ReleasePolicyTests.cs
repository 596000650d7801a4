using System.Text.RegularExpressions;
using Platform.Infra.Google;
using Platform.Infra.Google.Delivery;

namespace Platform.Infra.Tests.Google.Delivery;

[Collection(EnvironmentCollection.Name)]
public sealed class ReleasePolicyTests
{
    [Fact]
    public async Task What_was_not_released_does_not_run()
    {
        var cloud = await MadeAsync();

        Assert.Equal("REQUIRE_ATTESTATION", cloud.Input("releases-policy", "defaultAdmissionRule", "evaluationMode"));
        Assert.Equal("ENFORCED_BLOCK_AND_AUDIT_LOG", cloud.Input("releases-policy", "defaultAdmissionRule", "enforcementMode"));
        Assert.Equal(["releases-attestor"], cloud.Items("releases-policy", "defaultAdmissionRule", "requireAttestationsBies"));
        Assert.Equal("ENABLE", cloud.Input("releases-policy", "globalPolicyEvaluationMode"));
    }

    [Theory]
    [InlineData("gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.2-gke.0", true)]
    [InlineData("gke.gcr.io/prometheus-engine/config-reloader:v0.15.3-gke.0", true)]
    [InlineData("gke.gcr.io/pause:3.9", true)]
    [InlineData("europe-west1-docker.pkg.dev/shop-ml-test/platform/collector@sha256:0123", false)]
    [InlineData("docker.io/library/nginx:latest", false)]
    [InlineData("gcr.io/gke-release-of-somebody/image:1", false)]
    public async Task Only_images_of_GKE_and_the_adapter_need_no_release(string image, bool exempt)
    {
        var cloud = await MadeAsync();
        var patterns = Enumerable.Range(0, cloud.Items("releases-policy", "admissionWhitelistPatterns").Count)
            .Select(index => (string)cloud.Input("releases-policy", "admissionWhitelistPatterns", $"{index}", "namePattern")!);

        // As Binary Authorization reads them: two asterisks at the end stand for anything.
        Assert.Equal(exempt, patterns.Any(pattern => Regex.IsMatch(image, $"^{Regex.Escape(pattern[..^2])}.*$")));
    }

    [Fact]
    public async Task A_release_is_signed_with_a_key_that_never_leaves_KMS()
    {
        var cloud = await MadeAsync();

        Assert.Equal(("ASYMMETRIC_SIGN", "keys-ring-id"), (cloud.Input("releases-key", "purpose"), cloud.Input("releases-key", "keyRing")));
        Assert.Equal("EC_SIGN_P256_SHA256", cloud.Input("releases-key", "versionTemplate", "algorithm"));
        string[] key = ["attestationAuthorityNote", "publicKeys", "0"];
        Assert.Equal("//cloudkms.googleapis.com/v1/releases-key-id/cryptoKeyVersions/1", cloud.Input("releases-attestor", [.. key, "id"]));
        Assert.Equal(
            ["publicKeyPem=-----BEGIN PUBLIC KEY-----", "signatureAlgorithm=EC_SIGN_P256_SHA256"],
            cloud.Texts("releases-attestor", [.. key, "pkixPublicKey"]));
        Assert.Equal("releases-note", cloud.Input("releases-attestor", "attestationAuthorityNote", "noteReference"));
    }

    [Fact]
    public async Task Who_releases_may_sign_and_attach_and_no_more()
    {
        var cloud = await MadeAsync(release => release.LetAttest("ci", "serviceAccount:ci", release));

        Assert.Equal(["cryptoKeyId=releases-key-id", "member=serviceAccount:ci", "role=roles/cloudkms.signerVerifier"], cloud.Texts("ci-sign"));
        Assert.Equal(
            ["member=serviceAccount:ci", "note=releases-note", "project=shop-ml-test", "role=roles/containeranalysis.notes.attacher"], cloud.Texts("ci-attach"));
        Assert.Equal(
            ["attestor=releases-attestor", "member=serviceAccount:ci", "project=shop-ml-test", "role=roles/binaryauthorization.attestorsViewer"],
            cloud.Texts("ci-attestor"));
    }

    private static async Task<Cloud> MadeAsync(Action<ReleasePolicy>? then = null)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var google = GoogleCloud.Create(Examples.Settings);
            var release = new ReleasePolicy("releases", new() { Settings = Examples.Settings, Keys = Examples.Keys(google) }, google);
            then?.Invoke(release);
        });
        return cloud;
    }
}
