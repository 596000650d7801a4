using System.Diagnostics;

namespace Platform.Infra.Tests.Preview.Running;

/// <summary>A preview as its users start it: a process with arguments, files, an exit code.</summary>
public sealed class PreviewProcessTests
{
    private const string Project = "name: shop\nruntime: dotnet\nconfig:\n  boxes:\n    type: array\n    items: { type: string }\n  location: EU\n";

    [Fact]
    public async Task It_shows_every_stack_and_ends_well()
    {
        using var folder = Folder();
        var (exitCode, output, _) = await RunAsync(folder, "preview");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            """
            prod: 2 resources (gcp 2, components 1)
              shop-prod (pulumi:pulumi:Stack)
              ├─ events (gcp:storage/bucket:Bucket)
              └─ models (gcp:storage/bucket:Bucket)
              output First: [unknown]
              output Password: [secret]

            staging: 1 resources (gcp 1, components 1)
              shop-staging (pulumi:pulumi:Stack)
              └─ events (gcp:storage/bucket:Bucket)
              output First: [unknown]
              output Password: [secret]

            """,
            output);
    }

    [Fact]
    public async Task It_writes_the_files_that_it_is_asked_for()
    {
        using var folder = Folder();
        var (exitCode, output, _) = await RunAsync(
            folder, "preview", "staging", "--save", "base.json", "--json", "graph.json", "--markdown", "report.md", "--show-values", "--detail");

        Assert.Equal(0, exitCode);
        Assert.Contains("location: \"EU\"", output, StringComparison.Ordinal);
        Assert.Contains("1 gcp:storage/bucket:Bucket", output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(folder.File("base.json")), await File.ReadAllBytesAsync(folder.File("graph.json")));
        Assert.StartsWith("## Preview", await File.ReadAllTextAsync(folder.File("report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_started_from_any_folder_below_the_project()
    {
        using var folder = Folder().With("deep/down/file", "");
        Assert.Equal(0, (await RunAtAsync(folder.File("deep/down"), "preview", "prod")).ExitCode);
    }

    [Fact]
    public async Task A_forbidden_replacement_ends_with_3()
    {
        using var folder = Folder();
        await RunAsync(folder, "preview", "--save", "base.json");
        folder.With("Pulumi.prod.yaml", "config:\n  boxes: [events, models]\n  location: US\n");
        var (exitCode, output, _) = await RunAsync(folder, "preview", "--base", "base.json");

        Assert.Equal(3, exitCode);
        Assert.Contains("events (gcp:storage/bucket:Bucket) would be replaced", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_program_ends_with_1()
    {
        using var folder = Folder().With("Pulumi.prod.yaml", "config:\n  boxes: [a]\n  fails: Out of boxes.\n");
        var (exitCode, output, _) = await RunAsync(folder, "preview", "prod");

        Assert.Equal(1, exitCode);
        Assert.Contains("Out of boxes.", output, StringComparison.Ordinal);
    }

    /// <summary>Each row: arguments, and what is said on one of the two outputs.</summary>
    [Theory]
    [InlineData("preview nowhere", "Pulumi.nowhere.yaml:1: (document): expected the file of the stack, found only prod, staging")]
    [InlineData("preview --base nowhere.json", "nowhere.json")]
    [InlineData("preview --base Pulumi.yaml", "This is no graph that preview saved")]
    [InlineData("preview --bass none", "'--bass' is neither an option nor a stack.")]
    [InlineData("previw", "previw")]
    public async Task What_the_user_can_mend_ends_with_1_and_a_sentence(string arguments, string said)
    {
        using var folder = Folder();
        var (exitCode, output, error) = await RunAsync(folder, arguments.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Contains(said, output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistaken_project_ends_with_1_and_the_place()
    {
        using var folder = Folder().With("Pulumi.yaml", "name: shop\nruntime: python\n");
        var (exitCode, _, error) = await RunAsync(folder, "preview");

        Assert.Equal(1, exitCode);
        Assert.Equal("Pulumi.yaml:2: runtime: expected dotnet, found \"python\"\n", error);
    }

    [Fact]
    public async Task The_platform_without_an_engine_says_how_to_do_without_one()
    {
        using var folder = Folder();
        var (exitCode, _, error) = await RunProgramAsync(typeof(PlatformStack).Assembly.Location, folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("dotnet run --project infra -- preview", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().With("Pulumi.yaml", Project)
        .With("Pulumi.staging.yaml", "config:\n  boxes: [events]\n").With("Pulumi.prod.yaml", "config:\n  boxes: [events, models]\n");

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(TemporaryFolder folder, params string[] arguments) =>
        RunAtAsync(folder.Path, arguments);

    private static Task<(int ExitCode, string Output, string Error)> RunAtAsync(string at, params string[] arguments) =>
        RunProgramAsync(typeof(PreviewProcessTests).Assembly.Location, at, arguments);

    private static async Task<(int ExitCode, string Output, string Error)> RunProgramAsync(string program, string at, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = at, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
