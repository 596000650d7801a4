using System.CommandLine;
using Platform.Hosting.Verbs;
using Platform.Local;
using Platform.Local.Import;
using Platform.Local.Live;
using Platform.Local.Serving;

var root = new RootCommand("The whole platform in one process, with a demo shop.")
{
    ImportVerb.Create(),
    VisitVerb.Create(),
    TrainVerb.Create(LocalServices.Compose, LocalServices.DataFolder),
    EvaluateVerb.Create(LocalServices.Compose, LocalServices.DataFolder),
};
root.Add(LocalServe.Create());
LocalServe.AddTo(root);
return await root.Parse(args).RunAsync();
