namespace Platform.Conformance.Tests;

public sealed class ConformanceTests
{
    [NodeTheory]
    [InlineData("conformance", true)]
    [InlineData("conformance", false)]
    [InlineData("many", true)]
    public async Task An_independent_engine_is_asked_the_same_by_CSharp_and_by_Node(string program, bool isDryRun)
    {
        var options = isDryRun ? new[] { "--dry-run" } : [];
        await using var forNode = await Peer.StartAsync(options);
        await using var forCSharp = await Peer.StartAsync(options);

        Assert.Equal(0, await ProgramRun.NodeAsync(program, forNode.Port, isDryRun));
        Assert.Equal(0, await ProgramRun.CSharpAsync(program, forCSharp.Port, isDryRun));

        var (node, csharp) = (forNode.Trace(), forCSharp.Trace());
        Assert.NotEmpty(node.Calls);
        Assert.Empty(TraceDifference.Between(node, csharp));
    }

    [NodeFact]
    public async Task A_difference_would_be_seen()
    {
        await using var preview = await Peer.StartAsync("--dry-run");
        await using var update = await Peer.StartAsync();

        Assert.Equal(0, await ProgramRun.CSharpAsync("conformance", preview.Port, isDryRun: true));
        Assert.Equal(0, await ProgramRun.CSharpAsync("conformance", update.Port, isDryRun: false));

        Assert.Contains(
            TraceDifference.Between(preview.Trace(), update.Trace()),
            difference => difference.Contains("first.example", StringComparison.Ordinal));
    }

    [NodeFact]
    public async Task What_the_program_says_reaches_the_engine_with_the_resource_it_is_about()
    {
        await using var peer = await Peer.StartAsync();

        await ProgramRun.CSharpAsync("conformance", peer.Port, isDryRun: false);

        var log = peer.Trace().Log;
        var about = log.Single(line => (string)line["message"]! == "all is declared");
        Assert.EndsWith("::first", (string)about["urn"]!, StringComparison.Ordinal);
        Assert.Equal(1, (int)about["severity"]!);
        Assert.Equal(2, (int)log.Single(line => (string)line["message"]! == "take care")["severity"]!);
    }
}
