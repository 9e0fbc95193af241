flag = "usercustomize"
