using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Resources;

public sealed class UrnTests
{
    [Fact]
    public void A_urn_is_its_text()
    {
        var urn = new Urn("urn:pulumi:s::p::t::n");
        Assert.Equal("urn:pulumi:s::p::t::n", urn);
        Assert.True(urn == new Urn("urn:pulumi:s::p::t::n"));
        Assert.True(urn != new Urn("urn:pulumi:s::p::t::m"));
        Assert.Throws<ArgumentException>(() => new Urn(""));
    }

    [Fact]
    public async Task A_urn_is_put_together_of_stack_project_types_and_name() =>
        await Deployment.TestAsync(new EmptyMocks(), new TestOptions { ProjectName = "shop", StackName = "test" }, async () =>
        {
            Assert.Equal("urn:pulumi:test::shop::a:b:C::n", await ValueAsync(Urn.Create("n", "a:b:C")));
            Assert.Equal("urn:pulumi:s::p::a:b:C::n", await ValueAsync(Urn.Create("n", "a:b:C", project: "p", stack: "s")));
            Assert.Equal(
                "urn:pulumi:test::shop::x:y:Z$a:b:C::n",
                await ValueAsync(Urn.Create("n", "a:b:C", parentUrn: "urn:pulumi:test::shop::x:y:Z::above")));
            var group = new Group("group");
            var above = await ValueAsync(group.Urn);
            Assert.Equal($"{above[..above.LastIndexOf("::", StringComparison.Ordinal)]}$a:b:C::n", await ValueAsync(Urn.Create("n", "a:b:C", group)));
            Assert.Throws<ArgumentException>(() => Urn.Create("n", "a:b:C", group, above));
        });

    private static Task<string> ValueAsync(Output<string> output) => OutputUtilities.GetValueAsync(output);
}
