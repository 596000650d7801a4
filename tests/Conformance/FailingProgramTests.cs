namespace Platform.Conformance.Tests;

/// <summary>What an engine sees of a program that fails, or that it lets down itself; a run that hangs fails after three minutes.</summary>
public sealed class FailingProgramTests
{
    /// <summary>The exit code by which a host knows that all was said already.</summary>
    private const int Reported = 32;

    [NodeTheory]
    [InlineData("throws", "the program cannot go on")]
    [InlineData("throws-later", "the value cannot be made")]
    [InlineData("misses-setting", "project:nowhere")]
    [InlineData("misreads-setting", "project:title")]
    public async Task A_failure_is_said_once_and_ends_the_program(string program, string said)
    {
        await using var peer = await Peer.StartAsync();

        Assert.Equal(Reported, await ProgramRun.CSharpAsync(program, peer.Port, isDryRun: false));

        Assert.Contains(said, Assert.Single(peer.Trace().Errors), StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task A_refused_registration_ends_the_program_with_the_reason()
    {
        await using var peer = await Peer.StartAsync("--fail", "conformance:index:Vault");

        Assert.Equal(Reported, await ProgramRun.CSharpAsync("conformance", peer.Port, isDryRun: false));

        Assert.Contains(peer.Trace().Errors, error => error.Contains("conformance:index:Vault is refused", StringComparison.Ordinal));
    }

    [NodeFact]
    public async Task An_engine_that_goes_away_half_way_ends_the_program()
    {
        await using var peer = await Peer.StartAsync("--leave-after", "10");

        Assert.NotEqual(0, await ProgramRun.CSharpAsync("chain", peer.Port, isDryRun: false));
    }

    [NodeTheory]
    [InlineData(false, "endpoint: https://store.example")]
    [InlineData(true, null)]
    public async Task An_output_that_only_an_update_fills_in_is_waited_for_by_nobody_in_a_preview(bool isDryRun, string? said)
    {
        await using var peer = await Peer.StartAsync(isDryRun ? ["--dry-run"] : []);

        Assert.Equal(0, await ProgramRun.CSharpAsync("shows-endpoint", peer.Port, isDryRun));

        var lines = peer.Trace().Log.Select(line => (string)line["message"]!).Where(line => line.StartsWith("endpoint", StringComparison.Ordinal));
        Assert.Equal(said is null ? [] : [said], lines);
    }

    [NodeFact]
    public async Task An_output_that_an_update_leaves_out_is_nothing()
    {
        await using var peer = await Peer.StartAsync("--forget", "endpoint");

        Assert.Equal(0, await ProgramRun.CSharpAsync("shows-endpoint", peer.Port, isDryRun: false));

        Assert.Contains(peer.Trace().Log, line => (string)line["message"]! == "endpoint: none");
    }
}
