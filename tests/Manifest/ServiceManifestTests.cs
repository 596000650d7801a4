namespace Platform.Manifest.Tests;

public sealed class ServiceManifestTests
{
    [Fact]
    public void Everything_it_says_is_read()
    {
        var manifest = ServiceManifest.Parse(Manifests.Good, "service.yaml");

        Assert.Equal("recommender", manifest.Name);
        Assert.Equal("ml-recommendations", manifest.Owner);
        Assert.Equal(["/v1/recommendations"], manifest.Routes);
        Assert.Equal(["similar-items", "most-sold"], manifest.Models.Select(model => model.Name));
        Assert.Equal(new Gate { Metric = "mrr@20", Against = "champion", MayLose = 0.01 }, manifest.Models[0].Gate);
        Assert.Null(manifest.Models[1].Gate);
        Assert.Equal(TimeSpan.FromHours(2), manifest.Models[0].Train.Timeout);
        Assert.Equal(new Scaling { Min = 2, Max = 40, ConcurrencyPerPod = 16, Cpu = 0.6 }, manifest.Scaling);
        Assert.Equal(900, manifest.Capacity.RequestsPerSecondPerPod);
        Assert.Equal(new Resources(0.5, 1L << 30), manifest.Resources);
        Assert.Equal(0.9995, manifest.Slo.Availability, 10);
        Assert.Equal(TimeSpan.FromMilliseconds(50), manifest.Slo.Latency.P99);
        Assert.Equal(TimeSpan.FromMinutes(1), manifest.EdgeCache);
        Assert.Equal([DataKind.Events, DataKind.Catalogue, DataKind.Sessions], manifest.Reads);
        Assert.Equal([DataKind.Sessions], manifest.Writes);
    }

    [Theory]
    [MemberData(nameof(Manifests.Mistakes), MemberType = typeof(Manifests))]
    public void A_mistake_is_named_with_its_line_what_was_expected_and_what_was_found(
        string original, string mistaken, int line, string path, string expected, string found)
    {
        Assert.Contains(original, Manifests.Good, StringComparison.Ordinal);
        var error = Assert.Throws<ManifestException>(
            () => ServiceManifest.Parse(Manifests.Good.Replace(original, mistaken, StringComparison.Ordinal), "folder/service.yaml"))
            .Errors.First(error => error.Path == path);

        Assert.Equal("folder/service.yaml", error.File);
        Assert.Equal(line, error.Line);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        Assert.Contains(found, error.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var yaml = Manifests.Good.Replace("min: 2", "min: two", StringComparison.Ordinal)
            .Replace("edgeCache: 60s", "edgeCache: soon", StringComparison.Ordinal);
        var mistakes = Assert.Throws<ManifestException>(() => ServiceManifest.Parse(yaml, "service.yaml"));
        Assert.Equal(["scaling.min", "edgeCache"], mistakes.Errors.Select(error => error.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("{ unclosed")]
    [InlineData("? [complex, key]\n: value")]
    public void What_is_no_manifest_at_all_is_refused_without_a_crash(string yaml) =>
        Assert.Throws<ManifestException>(() => ServiceManifest.Parse(yaml, "service.yaml"));
}
