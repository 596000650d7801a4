using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Programs;
using Pulumi;

namespace Platform.Infra.Tests.Preview.Running;

[Collection(EnvironmentCollection.Name)]
public sealed class FailureTests
{
    [Fact]
    public async Task Two_resources_of_one_name_are_an_error_that_names_it()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            _ = new Box("twin");
            _ = new Box("twin");
        });

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("error: twin (gcp:storage/bucket:Bucket): twin (gcp:storage/bucket:Bucket) is registered twice", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_asset_is_an_error_that_names_the_resource_and_the_file()
    {
        var outcome = await Previews.RunAsync(() => _ = new Box("page", new BoxArgs { Content = new FileAsset("nowhere.html") }));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(outcome.Graph.Stacks[0].Diagnostics, one => one.Message.Contains("page", StringComparison.Ordinal)
            && one.Message.Contains("nowhere.html is not there", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_without_an_answer_is_an_error_that_names_it()
    {
        var outcome = await Previews.RunAsync(() =>
            _ = new Box("box", new BoxArgs { Location = Deployment.Instance.Invoke<string>("gcp:index/getWeather:getWeather", InvokeArgs.Empty) }));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("gcp:index/getWeather:getWeather has no answer in a preview", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_in_an_output_is_an_error()
    {
        var outcome = await Previews.RunAsync(() =>
            _ = new Box("box", new BoxArgs { Location = Output.Create("").Apply(text => text[0].ToString()) }));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(nameof(IndexOutOfRangeException), outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_setting_is_an_error_that_names_it()
    {
        var outcome = await Previews.RunAsync(() => _ = new Config().Require("region"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("shop:region", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logged_error_fails_the_preview_and_a_warning_does_not()
    {
        Assert.Equal(0, (await Previews.RunAsync(() => Log.Warn("Mind the gap."))).ExitCode);
        Assert.Equal(1, (await Previews.RunAsync(() => Log.Error("No way."))).ExitCode);
    }

    [Fact]
    public async Task An_error_about_a_resource_names_it()
    {
        var outcome = await Previews.RunAsync(() => Log.Error("It is too small.", new Box("box")));
        Assert.Contains("error: box (gcp:storage/bucket:Bucket): It is too small.", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_ends_badly_without_a_word_is_an_error()
    {
        using var folder = Previews.Folder("test");
        var outcome = await Previews.RunAsync(folder, () => Task.FromResult(7));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("The program ended with 7", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_stack_that_fails_does_not_keep_the_others_from_being_seen()
    {
        using var folder = Previews.Folder("good").With("Pulumi.bad.yaml", "configs: {}");
        var outcome = await Previews.RunAsync(folder, () => _ = new Box("box"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Pulumi.bad.yaml:1: configs: expected one of config", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("box (gcp:storage/bucket:Bucket)", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_failed_is_neither_saved_nor_compared()
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        await Previews.RunAsync(folder, () => _ = new Box("box"), new PreviewOptions { Save = file });
        var before = await File.ReadAllBytesAsync(file.FullName);

        var outcome = await Previews.RunAsync(folder, () => throw new InvalidOperationException(), new PreviewOptions { Save = file, Base = file });

        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Differences);
        Assert.Equal(before, await File.ReadAllBytesAsync(file.FullName));
    }

    [Fact]
    public async Task What_the_environment_was_it_is_again()
    {
        var folder = Environment.CurrentDirectory;
        await Previews.RunAsync(() => throw new InvalidOperationException());
        Assert.Equal((folder, null), (Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PULUMI_MONITOR")));
    }
}
