using CsCheck;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Programs;
using Pulumi;

namespace Platform.Infra.Tests.Preview.Running;

/// <summary>What a preview says of a program that changed since its base was saved.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class DifferenceTests
{
    [Fact]
    public async Task A_second_preview_of_the_same_program_shows_no_change() => await Gen
        .Select(Gen.Int[0, 4], Gen.Bool, Gen.String.AlphaNumeric)
        .List[1, 6]
        .SampleAsync(
            async shelves =>
            {
                void Program()
                {
                    Box? last = null;
                    for (var at = 0; at < shelves.Count; at++)
                    {
                        var (boxes, secret, text) = shelves[at];
                        _ = new Shelf($"shelf-{at}", boxes);
                        last = new Box($"box-{at}", new BoxArgs
                        {
                            Key = secret ? Output.CreateSecret(text) : last is null ? text : last.SelfLink,
                            Tags = { ["text"] = text },
                        });
                    }
                }

                var (_, again) = await TwiceAsync(Program, Program);

                Assert.Equal(0, again.ExitCode);
                Assert.Empty(Assert.Single(again.Differences).Changes);
            },
            iter: 20,
            threads: 1);

    [Fact]
    public async Task A_resource_that_holds_something_must_not_leave_unless_the_configuration_allows_it()
    {
        static void Before() => _ = new Box("box");

        var (_, refused) = await TwiceAsync(Before, () => { });
        var (_, allowed) = await TwiceAsync(Before, () => { }, "config:\n  shop:allowReplace: [box]\n");

        Assert.Equal((3, 0), (refused.ExitCode, allowed.ExitCode));
        Assert.Contains("forbidden: box (gcp:storage/bucket:Bucket) would be deleted, but what it holds would be lost", refused.Text, StringComparison.Ordinal);
        Assert.Equal([ChangeKind.Delete], allowed.Differences[0].Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task A_resource_that_holds_something_must_not_be_replaced()
    {
        var (_, outcome) = await TwiceAsync(
            () => _ = new Box("box", new BoxArgs { Location = "EU" }), () => _ = new Box("box", new BoxArgs { Location = "US" }));

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("location: \"EU\" → \"US\" (forces replacement)", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_is_renamed_with_an_alias_moves_with_all_in_it()
    {
        var (_, outcome) = await TwiceAsync(
            () => _ = new Shelf("old", 3),
            () => _ = new Shelf("new", 3, new ComponentResourceOptions { Aliases = { new Alias { Name = "old" } } }));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(Enumerable.Repeat(ChangeKind.Move, 4), outcome.Differences[0].Changes.Select(change => change.Kind));
        Assert.Contains("> new-0 (gcp:storage/bucket:Bucket), was old-0 (gcp:storage/bucket:Bucket)", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_is_renamed_without_one_loses_what_it_holds()
    {
        var (_, outcome) = await TwiceAsync(() => _ = new Shelf("old", 1), () => _ = new Shelf("new", 1));
        Assert.Equal(3, outcome.ExitCode);
    }

    [Fact]
    public async Task A_stack_that_the_base_does_not_know_is_all_new()
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        await Previews.RunAsync(folder, () => _ = new Box("box"), new PreviewOptions { Save = file });
        folder.With("Pulumi.other.yaml", "");

        var outcome = await Previews.RunAsync(folder, () => _ = new Box("box"), new PreviewOptions { Base = file });

        Assert.Equal(
            [("other", 2, 0), ("test", 0, 2)],
            outcome.Differences.Select(difference => (difference.Stack, difference.Count(ChangeKind.Create), difference.Unchanged)));
    }

    private static async Task<(PreviewOutcome Before, PreviewOutcome After)> TwiceAsync(Action before, Action after, string configuration = "")
    {
        using var folder = Previews.Folder("test");
        var file = new FileInfo(folder.File("base.json"));
        var first = await Previews.RunAsync(folder, before, new PreviewOptions { Save = file });
        folder.With("Pulumi.test.yaml", configuration);
        return (first, await Previews.RunAsync(folder, after, new PreviewOptions { Base = file }));
    }
}
