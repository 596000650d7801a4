using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Programs;
using Pulumi;
using static Platform.Infra.Tests.Preview.Graphs;

namespace Platform.Infra.Tests.Preview.Running;

[Collection(EnvironmentCollection.Name)]
public sealed class RecordingTests
{
    private const string ShelfType = "test:index:Shelf";

    [Fact]
    public async Task A_resource_is_recorded_with_all_that_the_program_said_of_it()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var first = new Box("first");
            _ = new Box("second", new BoxArgs { Location = "EU", Key = first.SelfLink, Labels = { "a", "b" } }, new CustomResourceOptions
            {
                DependsOn = { first },
                Protect = true,
                Version = "9.37.0",
                AdditionalSecretOutputs = { "key" },
                IgnoreChanges = { "labels" },
                ReplaceOnChanges = { "location" },
                DeleteBeforeReplace = true,
                RetainOnDelete = true,
                DeletedWith = first,
            });
        });

        var second = outcome.Resource("second");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(Urn(Bucket, "second"), second.Urn);
        Assert.Equal((StackUrn, (string?)null, true, false), (second.Parent, second.Provider, second.Custom, second.External));
        Assert.Equal(Map(("location", Text("EU")), ("key", PropertyValue.Unknown), ("labels", Texts("a", "b")), ("tags", Map())), second.Inputs);
        Assert.Equal([Urn(Bucket, "first")], second.Dependencies.AsEnumerable());
        Assert.Equal([Urn(Bucket, "first")], second.PropertyDependencies["key"].AsEnumerable());
        Assert.Empty(second.PropertyDependencies["location"]);
        Assert.Equal((true, "9.37.0", true, true), (second.Protect, second.Version, second.DeleteBeforeReplace, second.RetainOnDelete));
        Assert.Equal(["key"], second.AdditionalSecretOutputs.AsEnumerable());
        Assert.Equal(["labels"], second.IgnoreChanges.AsEnumerable());
        Assert.Equal(["location"], second.ReplaceOnChanges.AsEnumerable());
        Assert.Equal(Urn(Bucket, "first"), second.DeletedWith);
    }

    [Fact]
    public async Task Inputs_come_back_as_outputs_and_what_the_cloud_knows_stays_unknown()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var first = new Box("first", new BoxArgs { Location = "EU" });
            _ = new Box("second", new BoxArgs { Location = first.Location.Apply(location => $"like {location}"), Key = first.Id });
        });

        Assert.Equal((Text("like EU"), PropertyValue.Unknown), (outcome.Resource("second").Inputs.At("location"), outcome.Resource("second").Inputs.At("key")));
    }

    [Fact]
    public async Task What_is_secret_stays_secret_on_its_way_through_a_resource()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var given = new Box("given", new BoxArgs { Key = Output.CreateSecret("hunter2!") });
            var declared = new Box("declared", new BoxArgs { Key = "hunter3!" }, new CustomResourceOptions { AdditionalSecretOutputs = { "key" } });
            _ = new Box("taking", new BoxArgs { Location = given.Key!, Key = declared.Key! });
        });

        Assert.Equal(PropertyValue.Secret, outcome.Resource("given").Inputs.At("key"));
        Assert.Equal((PropertyValue.Secret, PropertyValue.Secret), (outcome.Resource("taking").Inputs.At("location"), outcome.Resource("taking").Inputs.At("key")));
    }

    [Fact]
    public async Task Children_bear_the_types_of_the_components_around_them()
    {
        var outcome = await Previews.RunAsync(() => _ = new Shelf("shelf", 1));

        Assert.False(outcome.Resource("shelf").Custom);
        Assert.Equal($"{Prefix}::{ShelfType}${Bucket}::shelf-0", outcome.Resource("shelf-0").Urn);
        Assert.Equal(outcome.Resource("shelf").Urn, outcome.Resource("shelf-0").Parent);
    }

    [Fact]
    public async Task A_renamed_component_takes_the_old_names_of_its_children_along()
    {
        var outcome = await Previews.RunAsync(() => _ = new Shelf("shelf", 1, new ComponentResourceOptions { Aliases = { new Alias { Name = "board" } } }));

        Assert.Equal([$"{Prefix}::{ShelfType}::board"], outcome.Resource("shelf").Aliases.AsEnumerable());
        Assert.Equal([$"{Prefix}::{ShelfType}${Bucket}::board-0"], outcome.Resource("shelf-0").Aliases.AsEnumerable());
    }

    [Fact]
    public async Task Every_kind_of_alias_is_a_urn()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var shelf = new Shelf("shelf", 0);
            _ = new Box("box", options: new CustomResourceOptions
            {
                Parent = shelf,
                Aliases =
                {
                    new Alias { Name = "crate" },
                    new Alias { NoParent = true },
                    new Alias { Type = "gcp:storage/bin:Bin", Project = "old", Stack = "older" },
                    new Alias { Urn = "urn:pulumi:x::y::a:b:C::z" },
                },
            });
        });

        Assert.Equal(
            [
                $"{Prefix}::{ShelfType}${Bucket}::crate",
                $"{Prefix}::{Bucket}::box",
                $"urn:pulumi:older::old::{ShelfType}$gcp:storage/bin:Bin::box",
                "urn:pulumi:x::y::a:b:C::z",
            ],
            outcome.Resource("box").Aliases.AsEnumerable());
    }

    [Fact]
    public async Task A_provider_reaches_the_children_of_the_component_that_has_it()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var provider = new ProviderResource("gcp", "eu", ResourceArgs.Empty);
            _ = new Shelf("shelf", 1, new ComponentResourceOptions { Providers = { provider } });
            _ = new Box("explicit", options: new CustomResourceOptions { Provider = provider });
        });

        var provider = Urn("pulumi:providers:gcp", "eu");
        Assert.Equal((provider, provider), (outcome.Resource("shelf-0").Provider, outcome.Resource("explicit").Provider));
    }

    [Fact]
    public async Task What_exists_already_is_read_and_not_made()
    {
        var outcome = await Previews.RunAsync(() => _ = new Box("taking", new BoxArgs { Key = Box.Get("known", "projects/shop/known").SelfLink }));

        Assert.Equal((true, "projects/shop/known"), (outcome.Resource("known").External, outcome.Resource("known").Id));
        Assert.Equal(PropertyValue.Unknown, outcome.Resource("taking").Inputs.At("key"));
    }

    [Fact]
    public async Task Another_stack_is_referred_to_without_knowing_its_outputs()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var other = new StackReference("organization/shop/prod");
            _ = new Box("box", new BoxArgs { Location = other.RequireOutput("location").Apply(value => (string)value!) });
        });

        Assert.Equal(PropertyValue.Unknown, outcome.Resource("box").Inputs.At("location"));
    }

    [Fact]
    public async Task A_function_that_is_known_has_an_unknown_result()
    {
        var outcome = await Previews.RunAsync(() =>
        {
            var project = Deployment.Instance.Invoke<System.Collections.Immutable.ImmutableDictionary<string, object>>("gcp:organizations/getProject:getProject", InvokeArgs.Empty);
            _ = new Box("box", new BoxArgs { Location = project.Apply(found => (string)found["number"]) });
        });

        Assert.Equal((0, PropertyValue.Unknown), (outcome.ExitCode, outcome.Resource("box").Inputs.At("location")));
    }

    [Fact]
    public async Task The_outputs_of_the_stack_are_kept()
    {
        using var folder = Previews.Folder("test");
        var outcome = await Previews.RunAsync(folder, () => Deployment.RunAsync(() => new Dictionary<string, object?>
        {
            ["plain"] = "value",
            ["hidden"] = Output.CreateSecret("hunter2!"),
            ["later"] = new Box("box").SelfLink,
        }));

        Assert.Equal(Map(("plain", Text("value")), ("hidden", PropertyValue.Secret), ("later", PropertyValue.Unknown)), outcome.Graph.Stacks[0].Outputs);
    }

    [Fact]
    public async Task A_file_that_changes_changes_the_resource_it_is_in()
    {
        using var folder = Previews.Folder("test").With("page.html", "one").With("site/index.html", "one");
        void Program()
        {
            _ = new Box("page", new BoxArgs { Content = new FileAsset("page.html") });
            _ = new Box("site", new BoxArgs { Content = new FileArchive("site") });
            _ = new Box("text", new BoxArgs { Content = new StringAsset("as it is") });
        }

        await Previews.RunAsync(folder, Program, new PreviewOptions { Save = new FileInfo(folder.File("base.json")) });
        folder.With("page.html", "two").With("site/deep/more.html", "two");
        var outcome = await Previews.RunAsync(folder, Program, new PreviewOptions { Base = new FileInfo(folder.File("base.json")) });

        Assert.Equal(
            ["content.asset.hash", "content.archive.hash"],
            outcome.Differences[0].Changes.SelectMany(change => change.Properties).Select(property => property.Path));
    }

    [Fact]
    public async Task Two_thousand_resources_in_deep_dependencies_give_the_same_bytes_each_time()
    {
        static void Program()
        {
            var boxes = new List<Box>();
            for (var at = 0; at < 2000; at++)
            {
                var options = new CustomResourceOptions();
                if (at >= 20)
                    options.DependsOn.Add(boxes[at - 20]);
                boxes.Add(new Box($"box-{at}", new BoxArgs { Size = at, Key = at >= 40 ? boxes[at - 40].SelfLink : "first" }, options));
            }
        }

        var first = await Previews.RunAsync(Program);
        var second = await Previews.RunAsync(Program);

        Assert.Equal(2001, first.Graph.Stacks[0].Resources.Length);
        Assert.Equal(GraphJson.Write(first.Graph), GraphJson.Write(second.Graph));
    }
}
