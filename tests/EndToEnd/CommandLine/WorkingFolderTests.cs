using System.Diagnostics;

namespace Platform.EndToEnd.Tests.CommandLine;

public sealed class WorkingFolderTests
{
    [Fact]
    public async Task Paths_mean_what_they_mean_in_the_shell_that_starts_it()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "clicks.txt"), "SessionId\tItemId\tTime\n1\ta\t1600000000\n1\tb\t1600000010\n");
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "run", "--no-build", "-c", configuration, "--project", Path.Combine(Repository.Root, "services/Local"),
                "--", "import", "sessions", "clicks.txt", "--data", "shop",
            ])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        using var run = Process.Start(start)!;
        var said = run.StandardOutput.ReadToEndAsync();
        var failed = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.True(run.ExitCode == 0, $"{failed}{await said}");
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "shop/events")));
    }
}
